import { feedAddress } from "@cursus/api";
import { webSettings } from "@cursus/fetcher";
import { addFeed, feedId, listFeeds, removeFeed, vanishedPages } from "@cursus/graph";
import { canonicalUrl } from "@cursus/intake";
import { CursusError } from "@cursus/kernel";
import type { Command } from "commander";
import { newCommand, perform, type Result } from "../command.ts";
import type { Context } from "../context.ts";
import { counted } from "../render/counted.ts";
import { type FeedsReport, renderFeeds } from "../render/feeds.ts";
import { intervalWords, parseInterval } from "../sources/interval.ts";
import { type FetchingParts, withFetches } from "../sources/with-fetches.ts";

const MOST_TOLD = 20;
const USUAL_INTERVAL = "15m";

/** Feeds and sitemaps that are looked at on schedule. */
export function feedsCommand(context: Context): Command {
  const errors = ["StackNotRunning", "QueueTimeout", "ArticleUnknown"] as const;
  const list = perform(context, () => withFetches(context, listAll));
  return newCommand({
    name: "feeds",
    summary: "feeds and sitemaps that are looked at on schedule",
    examples: [
      "cursus feeds add https://news.example/feed --every 15m",
      "cursus feeds",
      "cursus feeds poll",
      "cursus feeds remove https://news.example/feed",
    ],
    errors,
  })
    .action(list)
    .addCommand(
      newCommand({
        name: "add",
        summary: "add a feed (RSS, Atom, JSON Feed) or news sitemap, or change how often it is looked at",
        examples: ["cursus feeds add https://news.example/feed --every 1h"],
        errors: [...errors, "UrlNotAllowed"],
      })
        .argument("<url>", "its address")
        .option("--every <interval>", "how often it is looked at: 15m, 2h, 1d", USUAL_INTERVAL)
        .action(
          perform(context, (url: string, { every }: { readonly every: string }) => {
            const address = feedAddress(url, webSettings(context.environment).policy);
            return withFetches(context, (parts) => add(context, parts, address, parseInterval(every)));
          }),
        ),
    )
    .addCommand(
      newCommand({
        name: "list",
        summary: "the feeds, and what became of them",
        examples: ["cursus feeds list"],
        errors,
      }).action(list),
    )
    .addCommand(
      newCommand({
        name: "poll",
        summary: "look at every feed now",
        examples: ["cursus feeds poll"],
        errors,
      }).action(perform(context, () => withFetches(context, pollAll))),
    )
    .addCommand(
      newCommand({
        name: "remove",
        summary: "take a feed off; its articles stay on record",
        examples: ["cursus feeds remove https://news.example/feed"],
        errors,
      })
        .argument("<url>", "its address")
        .action(
          perform(context, (url: string) =>
            withFetches(context, (parts) => remove(parts, canonicalUrl(url))),
          ),
        ),
    );
}

async function add(
  context: Context,
  { graph, fetches }: FetchingParts,
  url: string,
  everyMs: number,
): Promise<Result> {
  const id = await addFeed(graph, url, everyMs, context.clock());
  await fetches.schedule(id, everyMs);
  const alive = await fetches.hasLiveWorker();
  const who = alive ? "" : "\nNothing fetches yet: run `npm start` or `cursus serve`.";
  return {
    document: { id, url, everyMs },
    text: `${url} is looked at every ${intervalWords(everyMs)}${who}`,
  };
}

async function listAll({ graph, fetches }: FetchingParts): Promise<Result> {
  const report: FeedsReport = {
    feeds: await listFeeds(graph),
    vanished: await vanishedPages(graph, MOST_TOLD),
    failed: await fetches.failed(MOST_TOLD),
    fetching: await fetches.hasLiveWorker(),
  };
  return { document: report, text: renderFeeds(report) };
}

async function pollAll({ graph, fetches }: FetchingParts): Promise<Result> {
  const feeds = await listFeeds(graph);
  for (const { id } of feeds) await fetches.enqueue({ v: 1, kind: "feed", feed: id });
  return { document: { feeds: feeds.length }, text: `Looked at now: ${counted(feeds.length, "feed")}` };
}

async function remove({ graph, fetches }: FetchingParts, url: string): Promise<Result> {
  await fetches.unschedule(feedId(url));
  if (!(await removeFeed(graph, url))) throw new CursusError("ArticleUnknown", `there is no feed ${url}`);
  return { document: { url }, text: `${url} is looked at no more` };
}
