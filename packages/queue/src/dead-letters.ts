import { CursusError } from "@cursus/kernel";
import type { Job } from "bullmq";
import { enqueue } from "./enqueue.ts";
import { type FailureReason, readFailureReason } from "./failure-reason.ts";
import { failedJobs, findJob } from "./find-jobs.ts";
import { jobIdOf, readJob, versionOfJobId } from "./jobs.ts";
import type { RedisQueue } from "./redis-queue.ts";

/** An article version that was given up, and why; it waits for a person, or for the outage to end. */
export interface DeadLetter extends FailureReason {
  /** The job's id; `retry` takes it, or the version. */
  readonly id: string;
  /** Null where the job's id names no article version: somebody else put it there. */
  readonly version: string | null;
  /** How often the article failed. */
  readonly attempts: number;
  /** How often a worker began with it, deaths of workers included. */
  readonly starts: number;
  /** ISO moment. */
  readonly failedAt: string | null;
}

/** The versions that were given up, the latest first. */
export async function deadLetters(line: RedisQueue, limit: number): Promise<readonly DeadLetter[]> {
  return (await failedJobs(line, limit)).map(deadLetterOf);
}

/** Why this version was given up, or null where it was not. */
export async function deadLetter(line: RedisQueue, version: string): Promise<DeadLetter | null> {
  const job = await findJob(line, jobIdOf(version));
  return job !== null && isDead(job) ? deadLetterOf(job) : null;
}

/**
 * Queues a dead letter anew. It becomes a new job, because BullMQ would keep the count of its workers' deaths
 * and fail it at once. Throws ArticleUnknown where there is no such dead letter, JobRejected where the job is
 * not one of ours: then the article must be handed in again.
 */
export async function retry(line: RedisQueue, id: string): Promise<void> {
  const job = (await findJob(line, id)) ?? (await findJob(line, jobIdOf(id)));
  if (job === null || !isDead(job)) throw new CursusError("ArticleUnknown", `no dead letter ${id}`);
  await enqueue(line, readJob(job.id, job.data));
}

/** Retries every dead letter that is one of ours; answers with their ids. */
export async function retryAll(line: RedisQueue, limit: number): Promise<readonly string[]> {
  const jobs = await failedJobs(line, limit);
  const ours = jobs.filter(isOurs);
  for (const job of ours) await enqueue(line, readJob(job.id, job.data));
  return ours.map((job) => job.id ?? "");
}

function isOurs(job: Job): boolean {
  try {
    readJob(job.id, job.data);
    return true;
  } catch {
    return false;
  }
}

function isDead(job: Job): boolean {
  return job.finishedOn !== undefined && job.failedReason !== undefined;
}

function deadLetterOf(job: Job): DeadLetter {
  const id = job.id ?? "";
  return {
    id,
    version: versionOfJobId(id),
    ...readFailureReason(job.failedReason ?? ""),
    attempts: job.attemptsMade,
    starts: job.attemptsStarted,
    failedAt: job.finishedOn === undefined ? null : new Date(job.finishedOn).toISOString(),
  };
}
