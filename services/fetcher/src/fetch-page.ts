import type { FetchedDocument } from "@cursus/fetch";
import { findPage, notePage, type PageRecord } from "@cursus/graph";
import { CursusError } from "@cursus/kernel";
import type { FetchContext, PageJob } from "@cursus/queue";
import { answerOf } from "./answer-status.ts";
import { courtesy } from "./courtesy.ts";
import type { FetchParts } from "./parts.ts";
import { nextCheck } from "./revisit.ts";
import { type TakenPage, takePage } from "./take-page.ts";

/** What became of a page. */
export interface PageOutcome {
  readonly outcome: "taken" | "changed" | "unchanged" | "vanished" | "refused";
  readonly url: string;
  /** Of the article, where there is one. */
  readonly key: string | null;
  readonly version: string | null;
  readonly reason: string | null;
}

/**
 * Fetches a page and takes its article in, as a new one or as a new version of the one that it was; notes where it
 * is the same, has gone, or cannot be read. Throws what is worth another try, and what is at fault here.
 */
export async function fetchPage(
  parts: FetchParts,
  job: Pick<PageJob, "url" | "published">,
  context: FetchContext,
): Promise<PageOutcome> {
  const known = await findPage(parts.graph, job.url);
  try {
    const document = await ask(parts, job.url, known, context);
    return await settle(parts, { job, known, document }, context);
  } catch (thrown) {
    if (!isOfPage(thrown)) throw thrown;
    return note(parts, known, {
      url: job.url,
      status: "refused",
      reason: `${thrown.code}: ${thrown.message}`,
    });
  }
}

function ask(
  parts: FetchParts,
  url: string,
  known: PageRecord | null,
  context: FetchContext,
): Promise<FetchedDocument> {
  const validators = known?.status === "live" ? { etag: known.etag, lastModified: known.lastModified } : {};
  const beforeHop = courtesy(parts, context);
  return parts.fetcher.fetch(url, { ...validators, signal: context.closing, beforeHop });
}

interface Asked {
  readonly job: Pick<PageJob, "url" | "published">;
  readonly known: PageRecord | null;
  readonly document: FetchedDocument;
}

async function settle(
  parts: FetchParts,
  { job, known, document }: Asked,
  context: FetchContext,
): Promise<PageOutcome> {
  const answer = answerOf(document, context);
  const { url } = job;
  const { status } = document;
  if (answer === "gone")
    return note(parts, known, { url, status: "vanished", reason: `the server answers ${status}` });
  if (answer === "refused")
    return note(parts, known, { url, status: "refused", reason: `the server answers ${status}` });
  if (answer === "same") return note(parts, known, { url, status: "live", reason: null });
  return note(parts, known, {
    url,
    status: "live",
    reason: null,
    document,
    taken: await takePage(parts, job, known, document),
  });
}

/** Failures for which the page itself is at fault: another try would end the same. */
function isOfPage(thrown: unknown): thrown is CursusError {
  return thrown instanceof CursusError && thrown.action === "never" && thrown.exitCode < GRAPH_AT_FAULT;
}

/** From this exit code on (sysexits: a part is missing or failed) it is not the input's fault. */
const GRAPH_AT_FAULT = 69;

interface Seen {
  readonly url: string;
  readonly status: PageRecord["status"];
  readonly reason: string | null;
  readonly document?: FetchedDocument;
  readonly taken?: TakenPage;
}

async function note(parts: FetchParts, known: PageRecord | null, seen: Seen): Promise<PageOutcome> {
  const outcome = outcomeOf(known, seen);
  const now = parts.clock();
  const unchanged = outcome === "taken" || outcome === "changed" ? 0 : (known?.unchanged ?? 0) + 1;
  const page: PageRecord = {
    url: seen.url,
    status: seen.status,
    reason: seen.reason,
    ...articleOf(known, seen.taken),
    etag: seen.document?.etag ?? known?.etag ?? null,
    lastModified: seen.document?.lastModified ?? known?.lastModified ?? null,
    checkedAt: now.toISOString(),
    nextCheckAt: nextCheck(now, unchanged, parts.settings.revisitMs),
    unchanged,
    goneSince: seen.status === "vanished" ? (known?.goneSince ?? now.toISOString()) : null,
    correction: seen.taken?.correction?.text ?? known?.correction ?? null,
  };
  await notePage(parts.graph, page, seen.taken?.correction?.of);
  const { url, key, version, reason } = page;
  return { outcome, url, key, version, reason };
}

/** What is known of a page's article stays known when the page goes. */
function articleOf(known: PageRecord | null, taken: TakenPage | undefined) {
  const { key = null, sha256 = null, version = null, modified = null } = taken ?? known ?? {};
  return { key, sha256, version, modified };
}

function outcomeOf(known: PageRecord | null, { status, taken }: Seen): PageOutcome["outcome"] {
  if (status !== "live") return status;
  if (taken === undefined || taken.sha256 === known?.sha256) return "unchanged";
  return known?.sha256 == null ? "taken" : "changed";
}
