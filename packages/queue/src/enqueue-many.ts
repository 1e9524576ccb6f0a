import { bounded } from "./deadline.ts";
import { ARTICLE_JOB, type ArticleJob, jobIdOf, payloadOf } from "./jobs.ts";
import { jobOptions } from "./policy.ts";
import type { RedisQueue } from "./redis-queue.ts";

/** Longer than for one command: a thousand jobs travel at once. */
const BULK_DEADLINE_MS = 20_000;

/**
 * Queues versions in two round trips. One that waits or runs already is left, as is one that finished: it has a
 * receipt. One that failed makes way, so that handing it in again is a fresh start.
 */
export async function enqueueMany(line: RedisQueue, jobs: readonly ArticleJob[]): Promise<void> {
  if (jobs.length === 0) return;
  const { queue, policy } = line;
  const options = jobOptions(policy);
  for (const id of await failedAmong(line, jobs)) await bounded(queue.remove(id));
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

async function failedAmong(
  { redis, queue }: RedisQueue,
  jobs: readonly ArticleJob[],
): Promise<readonly string[]> {
  const ids = jobs.map(({ version }) => jobIdOf(version));
  const scores = await bounded(redis.zmscore(queue.toKey("failed"), ...ids), BULK_DEADLINE_MS);
  return ids.filter((_, at) => scores[at] !== null);
}
