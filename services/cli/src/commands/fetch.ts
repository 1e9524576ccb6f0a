import type { Command } from "commander";
import { newCommand, perform, type Result } from "../command.ts";
import type { Context } from "../context.ts";
import { exitCodeOf, summarise } from "../ingest/outcome.ts";
import { renderIngest } from "../render/ingest.ts";
import { fetchPages } from "../sources/fetch-pages.ts";
import { type FetchingParts, withFetches } from "../sources/with-fetches.ts";

/** Somebody waits: what fails twice, half a minute apart, is told and not tried for hours as a feed's pages are. */
const TRIES = 2;

/** Fetches web pages, politely, and takes their articles in. */
export function fetchCommand(context: Context): Command {
  return newCommand({
    name: "fetch",
    summary: "fetch web pages and take their articles in",
    examples: [
      "cursus fetch https://news.example/2023/03/09/minister",
      "cursus fetch https://news.example/a --no-wait",
    ],
    errors: [
      "UrlNotAllowed",
      "RobotsDisallowed",
      "FetchRefused",
      "HostUnknown",
      "FetchFailed",
      "FetchTimeout",
      "ReadingFailed",
      "StackNotRunning",
    ],
  })
    .argument("<url...>", "addresses of pages or PDF documents (http or https)")
    .option("--no-wait", "queue the articles and leave them to the workers")
    .action(
      perform(context, (urls: readonly string[], { wait }: { readonly wait: boolean }) =>
        withFetches(context, (parts) => fetchAll(context, parts, urls, wait), { attempts: TRIES }),
      ),
    );
}

async function fetchAll(
  context: Context,
  parts: FetchingParts,
  urls: readonly string[],
  wait: boolean,
): Promise<Result> {
  const pages = await fetchPages(context, parts, urls, wait);
  const shown = { colours: context.terminal.colours, folder: context.folder, noun: "page" };
  const document = { pages, summary: summarise(pages) };
  return { document, text: renderIngest(pages, shown), exitCode: exitCodeOf(pages) };
}
