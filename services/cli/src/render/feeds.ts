import type { FeedRecord, PageRecord } from "@cursus/graph";
import type { FailedFetch } from "@cursus/queue";
import { printable } from "../printable.ts";
import { intervalWords } from "../sources/interval.ts";
import { renderTable } from "./table.ts";

/** What is known of the feeds and their pages. */
export interface FeedsReport {
  readonly feeds: readonly FeedRecord[];
  readonly vanished: readonly PageRecord[];
  readonly failed: readonly FailedFetch[];
  /** True where some process fetches. */
  readonly fetching: boolean;
}

/** The feeds as a table, then what vanished and what could not be fetched. */
export function renderFeeds({ feeds, vanished, failed, fetching }: FeedsReport): string {
  const rows = feeds.map(({ url, title, everyMs, checkedAt, pages, failure }) => [
    url,
    title,
    intervalWords(everyMs),
    checkedAt ?? "never",
    String(pages),
    failure ?? "",
  ]);
  const table =
    feeds.length === 0
      ? "There are no feeds: add one with `cursus feeds add URL`."
      : renderTable(["feed", "title", "every", "looked at", "pages", "failure"], rows);
  return [
    table,
    ...vanished.map(({ url, goneSince }) => `vanished  ${printable(url)}  since ${goneSince}`),
    ...failed.map(({ of, code, message }) => `failed    ${printable(of)}  ${printable(message)} [${code}]`),
    ...(fetching ? [] : ["Nothing fetches now: run `npm start` or `cursus serve`."]),
  ].join("\n");
}
