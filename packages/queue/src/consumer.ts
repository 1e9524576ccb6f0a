import { setMaxListeners } from "node:events";
import { type Logger, toCursusError } from "@cursus/kernel";
import { type Job, WaitingError, Worker } from "bullmq";
import { closeWorker } from "./close-worker.ts";
import { openWorkerConnection } from "./connection.ts";
import { jobFailure } from "./job-failure.ts";
import { ARTICLE_QUEUE, type ArticleJob, readJob } from "./jobs.ts";
import { type QueuePolicy, queuePolicy } from "./policy.ts";
import type { ReadingCounts, RecordedCounts } from "./progress.ts";
import { logEvents } from "./worker-log.ts";
import { workerOptions } from "./worker-options.ts";

export interface JobContext {
  /** Aborted when the worker is to stop: throw its reason, and the job goes back to the queue unharmed. */
  readonly closing: AbortSignal;
  /** Tells those who watch what the reading gave. Never throws: progress is no part of the work. */
  report(counts: ReadingCounts): void;
}

export interface ConsumerSettings {
  readonly redisUrl: string;
  readonly prefix: string;
  /** Articles on the way at one time. */
  readonly concurrency: number;
  /** Carries one article through the line. What it throws decides, by its action, what becomes of the job. */
  readonly handle: (job: ArticleJob, context: JobContext) => Promise<RecordedCounts>;
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

/**
 * Takes jobs from the article queue until it is closed. Rides out restarts of Redis. Throws QueueUnreachable
 * or QueueTimeout where Redis is not there at the start.
 */
export async function startConsumer(settings: ConsumerSettings): Promise<Consumer> {
  const redis = await openWorkerConnection(settings.redisUrl);
  const [closing, leaving] = [new AbortController(), new AbortController()];
  setMaxListeners(0, leaving.signal);
  const worker = new Worker(
    ARTICLE_QUEUE,
    (job, token) => process(settings, { closing: closing.signal, leaving: leaving.signal }, job, token),
    workerOptions(redis, settings, queuePolicy(settings.policy)),
  );
  logEvents(worker, redis, settings.logger);
  await worker.waitUntilReady();
  return {
    close: async (deadlineMs) => {
      closing.abort(new Error("the worker is stopping"));
      return closeWorker(worker, redis, deadlineMs, () => leaving.abort(closing.signal.reason));
    },
  };
}

interface Stops {
  /** The worker takes no more. */
  readonly closing: AbortSignal;
  /** The worker waits no longer. */
  readonly leaving: AbortSignal;
}

async function process(
  { handle, logger }: ConsumerSettings,
  { closing, leaving }: Stops,
  job: Job,
  token: string | undefined,
): Promise<RecordedCounts> {
  const report = (counts: ReadingCounts): void => {
    job
      .updateProgress(counts)
      .catch((error: Error) => logger.debug({ job: job.id, reason: error.message }, "no progress"));
  };
  try {
    return await untilAborted(handle(readJob(job.id, job.data), { closing, report }), leaving);
  } catch (error) {
    if (!closing.aborted || error !== closing.reason) throw jobFailure(toCursusError(error));
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
