import type { WorkerOptions } from "bullmq";
import type { Redis } from "ioredis";
import { RetryableFailure } from "./job-failure.ts";
import { type QueuePolicy, retryDelayMs } from "./policy.ts";

/** BullMQ waits 15 s by default before it looks for jobs after an interruption of Redis. */
const RECONNECT_DELAY_MS = 1_000;

/** What BullMQ's worker is told; `random` spreads the retries. */
export function workerOptions(
  connection: Redis,
  { prefix, concurrency }: { readonly prefix: string; readonly concurrency: number },
  policy: QueuePolicy,
  random: () => number = Math.random,
): WorkerOptions {
  const backoffStrategy = (attempt: number, _type?: string, error?: Error): number =>
    retryDelayMs(policy, attempt, error instanceof RetryableFailure ? error.action : "retry", random());
  return {
    connection,
    prefix,
    concurrency,
    lockDuration: policy.lockDurationMs,
    stalledInterval: policy.stalledIntervalMs,
    maxStalledCount: policy.maxStalledCount,
    maxStartedAttempts: policy.maxStartedAttempts,
    runRetryDelay: RECONNECT_DELAY_MS,
    settings: { backoffStrategy },
  };
}
