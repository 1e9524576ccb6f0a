import { type Logger, toCursusError } from "@cursus/kernel";
import { DelayedError, type Job, WaitingError, Worker } from "bullmq";
import { closeWorker } from "../close-worker.ts";
import { openWorkerConnection } from "../connection.ts";
import type { Consumer } from "../consumer.ts";
import { jobFailure } from "../job-failure.ts";
import type { QueuePolicy } from "../policy.ts";
import { logEvents } from "../worker-log.ts";
import { workerOptions } from "../worker-options.ts";
import { type HeldTurns, heldTurns, Postponed } from "./await-turn.ts";
import { FETCH_QUEUE, type FetchJob, readFetchJob } from "./fetch-jobs.ts";
import { fetchQueuePolicy } from "./fetch-policy.ts";
import { type HostPace, type HostTurns, hostTurns } from "./host-turns.ts";

export interface FetchContext {
  /** Aborted when the worker is to stop: throw its reason, and the job goes back to the queue unharmed. */
  readonly closing: AbortSignal;
  /**
   * Waits for a turn at a host, shared with every other worker: answers when it came, by Redis's clock in milliseconds.
   * A turn that is far off takes the job with it.
   */
  turnAt(host: string, pace: HostPace): Promise<number>;
  /** Throws what makes the job come again so much later, in milliseconds, without having failed. */
  postpone(delayMs: number): never;
}

export interface FetchConsumerSettings {
  readonly redisUrl: string;
  readonly prefix: string;
  /** Fetches under way at one time, over all hosts. */
  readonly concurrency: number;
  /** Does one job; what it answers is kept with the job. What it throws decides what becomes of the job. */
  readonly handle: (job: FetchJob, context: FetchContext) => Promise<unknown>;
  readonly logger: Logger;
  readonly policy?: Partial<QueuePolicy>;
}

/**
 * Takes jobs from the fetch queue until it is closed. Throws QueueUnreachable or QueueTimeout where Redis is not
 * there at the start.
 */
export async function startFetchConsumer(settings: FetchConsumerSettings): Promise<Consumer> {
  const redis = await openWorkerConnection(settings.redisUrl);
  const closing = new AbortController();
  const turns = hostTurns(redis, settings.prefix);
  const worker = new Worker(
    FETCH_QUEUE,
    (job, token) => work(settings, { turns, closing: closing.signal }, job, token),
    workerOptions(redis, settings, fetchQueuePolicy(settings.policy)),
  );
  logEvents(worker, redis, settings.logger);
  await worker.waitUntilReady();
  return {
    close: async (deadlineMs) => {
      closing.abort(new Error("the worker is stopping"));
      return closeWorker(worker, redis, deadlineMs);
    },
  };
}

interface Parts {
  readonly turns: HostTurns;
  readonly closing: AbortSignal;
}

async function work(
  { handle, logger }: FetchConsumerSettings,
  { turns, closing }: Parts,
  job: Job,
  token: string | undefined,
): Promise<unknown> {
  let held: HeldTurns | undefined;
  try {
    const payload = readFetchJob(job.data);
    held = heldTurns(turns, { member: job.id ?? "", held: payload.turns ?? [] }, closing);
    return await handle(payload, contextOf(held, closing, logger));
  } catch (error) {
    throw await thrownFor(error, closing, job, token);
  } finally {
    await held?.release();
  }
}

function contextOf(turns: HeldTurns, closing: AbortSignal, logger: Logger): FetchContext {
  return {
    closing,
    turnAt: async (host, pace) => {
      const at = await turns.await(host, pace);
      logger.debug({ host, at }, "a turn at a host");
      return at;
    },
    postpone: (delayMs) => {
      throw new Postponed(delayMs, []);
    },
  };
}

/** What BullMQ is to be thrown. */
async function thrownFor(
  error: unknown,
  closing: AbortSignal,
  job: Job,
  token: string | undefined,
): Promise<Error> {
  if (error instanceof Postponed) {
    await keepTurns(job, error.turns);
    await job.moveToDelayed(Date.now() + error.delayMs, token);
    return new DelayedError();
  }
  if (!closing.aborted || error !== closing.reason) {
    // Another try stands in line again.
    await keepTurns(job, []);
    return jobFailure(toCursusError(error));
  }
  await job.moveToWait(token);
  return new WaitingError();
}

async function keepTurns(job: Job, turns: readonly string[]): Promise<void> {
  const { turns: before, ...payload } = (job.data ?? {}) as FetchJob;
  if (turns.length > 0) await job.updateData({ ...payload, turns });
  else if (before !== undefined) await job.updateData(payload);
}
