import { createReader } from "@cursus/extract";
import { RULES } from "@cursus/record";
import { CONCURRENCY, type RunningWorker, startWorker } from "@cursus/worker";
import type { Context } from "../context.ts";
import type { Parts } from "../parts.ts";
import { prepareReading } from "../prepare-reading.ts";

/** Somebody who pressed Ctrl-C waits; what is not recorded by then is read once more by the next worker. */
const INTERRUPTED_CLOSE_MS = 3_000;

/**
 * Starts a worker in this process where no other is alive; answers with null where one is. Its close is short once the
 * signal was given.
 */
export async function startOwnWorker(
  context: Context,
  { graph, queue, addresses }: Parts,
  signal: AbortSignal,
): Promise<RunningWorker | null> {
  if (await queue.hasLiveWorker()) return null;
  await prepareReading(context);
  const { environment, logger, clock } = context;
  const worker = await startWorker({
    graph,
    redisUrl: addresses.redis.url,
    prefix: environment.CURSUS_QUEUE_PREFIX,
    extractor: createReader(),
    rules: RULES,
    concurrency: CONCURRENCY,
    logger,
    clock,
  });
  return { close: () => (signal.aborted ? worker.close(INTERRUPTED_CLOSE_MS) : worker.close()) };
}
