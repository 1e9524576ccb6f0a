import { setMaxListeners } from "node:events";
import { type Logger, toCursusError } from "@cursus/kernel";
import { type Job, WaitingError, Worker } from "bullmq";
import type { Redis } from "ioredis";
import { closeWorker } from "./close-worker.ts";
import { openWorkerConnection } from "./connection.ts";
import { jobFailure } from "./job-failure.ts";
import type { QueuePolicy } from "./policy.ts";
import { logEvents } from "./worker-log.ts";
import { workerOptions } from "./worker-options.ts";

export interface ConsumerPlace {
  readonly redisUrl: string;
  readonly prefix: string;
  /** Jobs on the way at one time. */
  readonly concurrency: number;
  readonly logger: Logger;
  readonly policy?: Partial<QueuePolicy>;
}

export interface Consumer {
  /**
   * Takes no more jobs, gives back those not begun, waits for the others, and closes. What is not done by the
   * deadline (milliseconds) is given back too, and done once more by another worker.
   */
  close(deadlineMs: number): Promise<"finished" | "left">;
}

/** What is done with the jobs of one queue. */
interface Work {
  readonly queue: string;
  readonly policy: QueuePolicy;
  /** Does one job. Where it throws the reason of `closing`, the job goes back to the queue unharmed. */
  readonly perform: (job: Job, parts: WorkParts) => Promise<unknown>;
  /** What BullMQ is to be thrown for a job that failed; null for what any job's failure is. */
  readonly failure?: (error: unknown, job: Job, token: string | undefined) => Promise<Error | null>;
}

export interface WorkParts {
  readonly redis: Redis;
  /** Aborted when the worker is to stop. */
  readonly closing: AbortSignal;
}

/**
 * Does the jobs of one queue until it is closed. Rides out restarts of Redis. Throws QueueUnreachable or QueueTimeout
 * where Redis is not there at the start.
 */
export async function openConsumer(place: ConsumerPlace, work: Work): Promise<Consumer> {
  const redis = await openWorkerConnection(place.redisUrl);
  const [closing, leaving] = [new AbortController(), new AbortController()];
  setMaxListeners(0, leaving.signal);
  const parts = { redis, closing: closing.signal, leaving: leaving.signal };
  const worker = new Worker(
    work.queue,
    (job, token) => perform(work, parts, job, token),
    workerOptions(redis, place, work.policy),
  );
  logEvents(worker, redis, place.logger);
  await worker.waitUntilReady();
  return {
    close: async (deadlineMs) => {
      closing.abort(new Error("the worker is stopping"));
      return closeWorker(worker, redis, deadlineMs, () => leaving.abort(closing.signal.reason));
    },
  };
}

interface Parts extends WorkParts {
  /** Aborted when the worker waits no longer. */
  readonly leaving: AbortSignal;
}

async function perform(
  work: Work,
  { leaving, ...parts }: Parts,
  job: Job,
  token: string | undefined,
): Promise<unknown> {
  try {
    return await untilAborted(work.perform(job, parts), leaving);
  } catch (error) {
    if (!parts.closing.aborted || error !== parts.closing.reason)
      throw (await work.failure?.(error, job, token)) ?? jobFailure(toCursusError(error));
    await job.moveToWait(token);
    throw new WaitingError();
  }
}

/** The work, unless the signal comes first: then its reason is thrown, whatever becomes of the work. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const leave = (): void => reject(signal.reason);
  signal.addEventListener("abort", leave, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", leave);
  }
}
