import { AGENT_NAME, createFetcher, createRobots, type FetchSettings } from "@cursus/fetch";
import { assertMigrated, type Graph, listFeeds } from "@cursus/graph";
import type { OriginalStore } from "@cursus/intake";
import type { Clock, Logger } from "@cursus/kernel";
import {
  type ArticleQueue,
  type Consumer,
  type FetchQueue,
  openArticleQueue,
  openFetchQueue,
  type QueuePolicy,
  startFetchConsumer,
} from "@cursus/queue";
import { fetchPage } from "./fetch-page.ts";
import type { FetchingSettings, FetchParts } from "./parts.ts";
import { pollFeed } from "./poll-feed.ts";

export interface FetcherSettings {
  readonly graph: Graph;
  readonly originals: OriginalStore;
  readonly redisUrl: string;
  /** Names this installation's keys in Redis. */
  readonly prefix: string;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly fetching: FetchingSettings;
  /** The client's, such as servers that may be fetched from although they are no public ones. */
  readonly web: FetchSettings;
  readonly policy?: Partial<QueuePolicy>;
}

export interface RunningFetcher {
  /** Takes no more jobs, ends those under way, and closes; 10 s at most. */
  close(): Promise<void>;
}

/** Fetches under way at one time, over all hosts. */
const CONCURRENCY = 8;
const CLOSE_DEADLINE_MS = 10_000;

/**
 * Fetches what is queued, and looks at every feed on its schedule, until closed. Throws GraphNotMigrated,
 * QueueUnreachable or QueueTimeout where the parts are not there.
 */
export async function startFetcher(settings: FetcherSettings): Promise<RunningFetcher> {
  await assertMigrated(settings.graph);
  const queueSettings = { redisUrl: settings.redisUrl, prefix: settings.prefix, logger: settings.logger };
  const articles = await openArticleQueue(queueSettings);
  const fetches = await openFetchQueue({
    ...queueSettings,
    ...(settings.policy && { policy: settings.policy }),
  });
  await restoreSchedules(settings.graph, fetches);
  const parts = fetchParts(settings, articles, fetches);
  const consumer = await startConsuming(settings, parts);
  return {
    close: async () => {
      await consumer.close(CLOSE_DEADLINE_MS);
      await parts.fetcher.close();
      await fetches.close();
      await articles.close();
    },
  };
}

/** What fetching works with, also for those who fetch a page themselves. Close its fetcher. */
export function fetchParts(
  {
    graph,
    originals,
    clock,
    fetching,
    web,
  }: Pick<FetcherSettings, "graph" | "originals" | "clock" | "fetching" | "web">,
  articles: Pick<ArticleQueue, "enqueue">,
  fetches: Pick<FetchQueue, "enqueue">,
): FetchParts {
  const fetcher = createFetcher(web);
  const robots = createRobots(fetcher, AGENT_NAME, () => clock().getTime());
  return { graph, articles, fetches, originals, fetcher, robots, clock, settings: fetching };
}

/** The feeds are in the graph: Redis may have lost their schedules, or keep those of feeds that were taken off. */
async function restoreSchedules(graph: Graph, fetches: FetchQueue): Promise<void> {
  const feeds = new Map((await listFeeds(graph)).map(({ id, everyMs }) => [id, everyMs]));
  const scheduled = await fetches.schedules();
  for (const [id, everyMs] of feeds) if (scheduled.get(id) !== everyMs) await fetches.schedule(id, everyMs);
  for (const id of scheduled.keys()) if (!feeds.has(id)) await fetches.unschedule(id);
}

function startConsuming(
  { redisUrl, prefix, logger, policy }: FetcherSettings,
  parts: FetchParts,
): Promise<Consumer> {
  return startFetchConsumer({
    redisUrl,
    prefix,
    concurrency: CONCURRENCY,
    logger,
    ...(policy && { policy }),
    handle: (job, context) =>
      job.kind === "page" ? fetchPage(parts, job, context) : pollFeed(parts, job.feed, context),
  });
}
