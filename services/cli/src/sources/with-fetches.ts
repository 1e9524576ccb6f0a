import { FETCHING, type RunningFetcher, startFetcher, webSettings } from "@cursus/fetcher";
import { type FetchQueue, openFetchQueue, type QueuePolicy } from "@cursus/queue";
import type { Context } from "../context.ts";
import { type Parts, withParts } from "../parts.ts";

export interface FetchingParts extends Parts {
  readonly fetches: FetchQueue;
}

/** Does the work with all parts and the queue of fetches, and closes them. Throws like `withParts`. */
export function withFetches<T>(
  context: Context,
  work: (parts: FetchingParts) => Promise<T>,
  policy: Partial<QueuePolicy> = {},
): Promise<T> {
  return withParts(context, async (parts) => {
    const prefix = context.environment.CURSUS_QUEUE_PREFIX;
    const fetches = await openFetchQueue({
      redisUrl: parts.addresses.redis.url,
      prefix,
      policy,
      logger: context.logger,
    });
    try {
      return await work({ ...parts, fetches });
    } finally {
      await fetches.close();
    }
  });
}

/** Starts fetching in this process where no other does; answers with null where one does. */
export async function startOwnFetcher(
  context: Context,
  parts: FetchingParts,
): Promise<RunningFetcher | null> {
  if (await parts.fetches.hasLiveWorker()) return null;
  const { environment, logger, clock } = context;
  return startFetcher({
    graph: parts.graph,
    originals: parts.originals,
    redisUrl: parts.addresses.redis.url,
    prefix: environment.CURSUS_QUEUE_PREFIX,
    logger,
    clock,
    fetching: { ...FETCHING, maxChars: environment.CURSUS_MAX_ARTICLE_CHARS },
    web: webSettings(environment),
  });
}
