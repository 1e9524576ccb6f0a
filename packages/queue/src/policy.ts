import type { ErrorAction } from "@cursus/kernel";
import type { JobsOptions } from "bullmq";
import { z } from "zod";

const positive = z.number().int().positive();

const policySchema = z.strictObject({
  /** How long a worker owns a job without a sign of life. */
  lockDurationMs: positive.default(15_000),
  /** How often jobs of dead workers are looked for. With the lock, a job is back 25 s after a kill at most. */
  stalledIntervalMs: positive.default(5_000),
  /** Deaths of its worker that a job survives; BullMQ's default of one makes two restarts lose it. */
  maxStalledCount: positive.default(10),
  /** Starts in all, so that an article that kills its reader is given up. */
  maxStartedAttempts: positive.default(12),
  /** Failures in all, before a job becomes a dead letter. */
  attempts: positive.default(8),
  backoffMs: positive.default(1_000),
  /** A cap, because doubling overshoots the outage it waits for. */
  maxBackoffMs: positive.default(60_000),
  keepCompletedSeconds: positive.default(24 * 3600),
  keepCompletedCount: positive.default(10_000),
  keepFailedSeconds: positive.default(30 * 24 * 3600),
  /** Largest payload in bytes: a reference and a hash need a fifth of it. */
  payloadBytes: positive.default(1_024),
});

/** When a job is tried again, given up, and forgotten. Times end in their unit. */
export type QueuePolicy = Readonly<z.infer<typeof policySchema>>;

/** The settings in use everywhere but in tests, which shorten the times. Throws a ZodError on an unknown one. */
export function queuePolicy(overrides: Partial<QueuePolicy> = {}): QueuePolicy {
  return policySchema.parse(overrides);
}

/** Share of a delay that is left to chance, so that jobs that failed together do not come back together. */
const JITTER = 0.5;
/** What failed for an unknown reason is tried again more slowly. */
const LATER_FACTOR = 4;

/**
 * Milliseconds to wait after the given failed attempt (1 = the first): doubling up to the cap, of which up to
 * half is taken away by chance (`random` in [0, 1)).
 */
export function retryDelayMs(
  policy: Pick<QueuePolicy, "backoffMs" | "maxBackoffMs">,
  attempt: number,
  action: ErrorAction,
  random: number,
): number {
  const first = action === "later" ? policy.backoffMs * LATER_FACTOR : policy.backoffMs;
  const full = Math.min(first * 2 ** Math.min(attempt - 1, 30), policy.maxBackoffMs);
  return Math.max(1, Math.round(full * (1 - JITTER * random)));
}

/** The name of our delay function in the jobs' options. */
export const BACKOFF = "capped";

/** What BullMQ is told with every job. */
export function jobOptions(policy: QueuePolicy): JobsOptions {
  return {
    attempts: policy.attempts,
    backoff: { type: BACKOFF },
    removeOnComplete: { age: policy.keepCompletedSeconds, count: policy.keepCompletedCount },
    removeOnFail: { age: policy.keepFailedSeconds },
    sizeLimit: policy.payloadBytes,
    stackTraceLimit: 1,
  };
}
