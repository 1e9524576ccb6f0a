import { setTimeout as sleep } from "node:timers/promises";
import type { ArticleJob, ArticleQueue } from "@cursus/queue";
import { BATCH_ENTRIES } from "./read-batches.ts";

/** No more than this is queued ahead of the workers: some minutes of their work. */
const MOST_QUEUED = 2_000;
/** Left free for the batch that an import which was killed had kept and not queued: the sweeper queues it. */
const FOR_SWEPT = BATCH_ENTRIES;
const LOOK_EVERY_MS = 250;

/** Queues articles once there is room for them: the workers set the pace. Throws the signal's reason. */
export async function enqueueWithRoom(
  queue: Pick<ArticleQueue, "counts" | "enqueueMany">,
  jobs: readonly ArticleJob[],
  signal: AbortSignal,
): Promise<void> {
  if (jobs.length === 0) return;
  while ((await depth(queue)) + jobs.length > MOST_QUEUED - FOR_SWEPT) {
    await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
  await queue.enqueueMany(jobs);
}

/** Waits until nothing is queued or being read. Throws the signal's reason. */
export async function untilDrained(
  queue: Pick<ArticleQueue, "counts">,
  signal: AbortSignal,
  onLeft: (left: number) => void,
): Promise<void> {
  for (let left = await depth(queue); left > 0; left = await depth(queue)) {
    onLeft(left);
    await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

async function depth(queue: Pick<ArticleQueue, "counts">): Promise<number> {
  const { waiting, active, delayed } = await queue.counts();
  return waiting + active + delayed;
}
