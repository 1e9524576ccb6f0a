import { carriedTrace } from "@cursus/traces";
import { bounded } from "./deadline.ts";
import { stateOf } from "./find-jobs.ts";
import { ARTICLE_JOB, type ArticleJob, jobIdOf, payloadOf } from "./jobs.ts";
import { jobOptions } from "./policy.ts";
import type { RedisQueue } from "./redis-queue.ts";

/**
 * Queues a version once, however often it is asked to: equal versions have equal job ids, and BullMQ ignores
 * an id it holds. A finished or failed job makes way, so that asking again is a fresh start. The job goes on in the
 * trace that the caller is within, a retried one in that of its first start.
 */
export async function enqueue(line: RedisQueue, job: ArticleJob): Promise<"queued" | "already-queued"> {
  const payload = payloadOf({ ...job, traceparent: job.traceparent ?? carriedTrace() });
  const jobId = jobIdOf(job.version);
  const state = await stateOf(line, job.version);
  if (state === "waiting" || state === "active" || state === "delayed") return "already-queued";
  if (state !== "absent") await bounded(line.queue.remove(jobId));
  await bounded(line.queue.add(ARTICLE_JOB, payload, { ...jobOptions(line.policy), jobId }));
  return "queued";
}
