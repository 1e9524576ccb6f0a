import { bounded } from "./deadline.ts";
import { ARTICLE_JOB, type ArticleJob, jobIdOf, payloadOf } from "./jobs.ts";
import { jobOptions } from "./policy.ts";
import type { RedisQueue } from "./redis-queue.ts";

/** Longer than for one command: a thousand jobs travel at once. */
const BULK_DEADLINE_MS = 20_000;

/**
 * Queues versions in one round trip. One that waits or runs already is left; one that finished or failed is left
 * too, because looking for each would take a round trip each: it has a receipt, or the sweeper takes it.
 */
export async function enqueueMany({ queue, policy }: RedisQueue, jobs: readonly ArticleJob[]): Promise<void> {
  if (jobs.length === 0) return;
  const options = jobOptions(policy);
  await bounded(
    queue.addBulk(
      jobs.map((job) => ({
        name: ARTICLE_JOB,
        data: payloadOf(job),
        opts: { ...options, jobId: jobIdOf(job.version) },
      })),
    ),
    BULK_DEADLINE_MS,
  );
}
