import type { Logger } from "@cursus/kernel";
import { DelayedError, type Job } from "bullmq";
import { type Consumer, type ConsumerPlace, openConsumer, type WorkParts } from "../open-consumer.ts";
import { tracedJob } from "../traced-job.ts";
import { type HeldTurns, heldTurns, Postponed } from "./await-turn.ts";
import { FETCH_QUEUE, type FetchJob, readFetchJob } from "./fetch-jobs.ts";
import { fetchQueuePolicy } from "./fetch-policy.ts";
import { type HostPace, hostTurns } from "./host-turns.ts";

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

export interface FetchConsumerSettings extends ConsumerPlace {
  /** Does one job; what it answers is kept with the job. What it throws decides what becomes of the job. */
  readonly handle: (job: FetchJob, context: FetchContext) => Promise<unknown>;
}

/**
 * Takes jobs from the fetch queue until it is closed. Throws QueueUnreachable or QueueTimeout where Redis is not
 * there at the start.
 */
export function startFetchConsumer(settings: FetchConsumerSettings): Promise<Consumer> {
  return openConsumer(settings, {
    queue: FETCH_QUEUE,
    policy: fetchQueuePolicy(settings.policy),
    perform: (job, parts) => fetched(settings, parts, job),
    failure,
  });
}

async function fetched(
  { handle, logger, prefix }: FetchConsumerSettings,
  { redis, closing }: WorkParts,
  job: Job,
): Promise<unknown> {
  const payload = readFetchJob(job.data);
  const held = heldTurns(
    hostTurns(redis, prefix),
    { member: job.id ?? "", held: payload.turns ?? [] },
    closing,
  );
  try {
    return await tracedJob(job, payload.traceparent, {
      work: () => handle(payload, contextOf(held, closing, logger)),
      isFailure: (thrown) => thrown !== closing.reason && !(thrown instanceof Postponed),
    });
  } finally {
    await held.release();
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

/** One that has to wait comes again later; another try of one that failed stands in line again. */
async function failure(error: unknown, job: Job, token: string | undefined): Promise<Error | null> {
  await keepTurns(job, error instanceof Postponed ? error.turns : []);
  if (!(error instanceof Postponed)) return null;
  await job.moveToDelayed(Date.now() + error.delayMs, token);
  return new DelayedError();
}

async function keepTurns(job: Job, turns: readonly string[]): Promise<void> {
  const { turns: before, ...payload } = (job.data ?? {}) as FetchJob;
  if (turns.length > 0) await job.updateData({ ...payload, turns });
  else if (before !== undefined) await job.updateData(payload);
}
