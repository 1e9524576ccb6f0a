import type { Job } from "bullmq";
import { bounded } from "./deadline.ts";
import { jobIdOf } from "./jobs.ts";
import type { RedisQueue } from "./redis-queue.ts";
import { mendUnreadableJobs } from "./unreadable-jobs.ts";

/** Where a version's job is. `absent`: never queued, or long done and forgotten, or lost with Redis. */
export type JobState = "waiting" | "active" | "delayed" | "completed" | "failed" | "absent";

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
