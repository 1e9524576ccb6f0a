import { type QueuePolicy, queuePolicy } from "../policy.ts";

/** Servers are away for minutes where ours are away for seconds. */
const FETCH_DEFAULTS: Partial<QueuePolicy> = {
  attempts: 5,
  backoffMs: 30_000,
  maxBackoffMs: 3_600_000,
  // A job that waits for its turn at a busy host starts again without having failed.
  maxStartedAttempts: 100,
  payloadBytes: 8_192,
};

/** When a fetch is tried again, given up, and forgotten. */
export function fetchQueuePolicy(overrides: Partial<QueuePolicy> = {}): QueuePolicy {
  return queuePolicy({ ...FETCH_DEFAULTS, ...overrides });
}
