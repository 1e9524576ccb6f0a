import { type QueuePolicy, queuePolicy } from "../policy.ts";

/**
 * Five seconds after the first failure, then twice as long each time up to four hours, of which up to half is left to
 * chance: 20 attempts within 17 to 34 hours. What was done is remembered for longer than changes are looked at again.
 */
const NOTICE_DEFAULTS: Partial<QueuePolicy> = {
  attempts: 20,
  backoffMs: 5_000,
  maxBackoffMs: 4 * 3_600_000,
  maxStartedAttempts: 100,
  keepCompletedSeconds: 3 * 24 * 3600,
  keepCompletedCount: 1_000_000,
  payloadBytes: 65_536,
};

/** When a delivery is tried again, given up, and forgotten. */
export function noticePolicy(overrides: Partial<QueuePolicy> = {}): QueuePolicy {
  return queuePolicy({ ...NOTICE_DEFAULTS, ...overrides });
}
