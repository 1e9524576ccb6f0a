import { createReader } from "@cursus/extract";
import { RULES } from "@cursus/record";
import { CONCURRENCY, type RunningWorker, startWorker } from "@cursus/worker";
import type { Context } from "../context.ts";
import type { Parts } from "../parts.ts";
import { prepareReading } from "../prepare-reading.ts";

/** Starts a worker in this process where no other is alive; answers with null where one is. */
export async function startOwnWorker(
  context: Context,
  { graph, queue, addresses }: Parts,
): Promise<RunningWorker | null> {
  if (await queue.hasLiveWorker()) return null;
  await prepareReading(context);
  const { environment, logger, clock } = context;
  return startWorker({
    graph,
    redisUrl: addresses.redis.url,
    prefix: environment.CURSUS_QUEUE_PREFIX,
    extractor: createReader(),
    rules: RULES,
    concurrency: CONCURRENCY,
    logger,
    clock,
  });
}
