import { type Job, Queue } from "bullmq";
import type { Redis } from "ioredis";
import { openProducerConnection } from "./connection.ts";
import { bounded } from "./deadline.ts";
import { ARTICLE_QUEUE, jobIdOf } from "./jobs.ts";
import { type QueuePolicy, queuePolicy } from "./policy.ts";
import { mendUnreadableJobs } from "./unreadable-jobs.ts";

/** BullMQ's queue of articles with the connection it runs on. */
export interface RedisQueue {
  readonly redis: Redis;
  readonly queue: Queue;
  readonly policy: QueuePolicy;
}

/** Where a version's job is. `absent`: never queued, or long done and forgotten, or lost with Redis. */
export type JobState = "waiting" | "active" | "delayed" | "completed" | "failed" | "absent";

export async function openRedisQueue(
  redisUrl: string,
  prefix: string,
  policy: Partial<QueuePolicy> = {},
): Promise<RedisQueue> {
  const redis = await openProducerConnection(redisUrl);
  return {
    redis,
    queue: new Queue(ARTICLE_QUEUE, { connection: redis, prefix }),
    policy: queuePolicy(policy),
  };
}

export async function stateOf({ queue }: RedisQueue, version: string): Promise<JobState> {
  const state = await bounded(queue.getJobState(jobIdOf(version)));
  if (state === "unknown") return "absent";
  return state === "prioritized" || state === "waiting-children" ? "waiting" : state;
}

/** The job of that id, or null. Somebody may have written to it: it is made readable first. */
export async function findJob(line: RedisQueue, id: string): Promise<Job | null> {
  return (await readable(line, () => bounded(line.queue.getJob(id)))) ?? null;
}

/** The failed jobs, the latest first. */
export function failedJobs(line: RedisQueue, limit: number): Promise<readonly Job[]> {
  return readable(line, () => bounded(line.queue.getFailed(0, limit - 1)));
}

async function readable<T>({ redis, queue }: RedisQueue, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch {
    await bounded(mendUnreadableJobs({ redis, toKey: (name) => queue.toKey(name) }));
    return await read();
  }
}
