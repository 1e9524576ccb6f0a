import { type QueuePolicy, queuePolicy } from "@cursus/queue";
import { type Failpoint, failpoints } from "./failpoints.ts";

/** What tests change about a worker process. */
export interface TestSettings {
  readonly crashAt: (point: Failpoint) => void;
  readonly policy: Partial<QueuePolicy>;
  readonly sweepEveryMs?: number;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads `CURSUS_CRASH_AT`, `CURSUS_TEST_POLICY` (JSON) and `CURSUS_TEST_SWEEP_MS`, all of which mean nothing
 * unless `CURSUS_TEST` is 1: nobody shortens a lock by an accident of the environment.
 */
export function testSettings(variables: Variables, kill: () => void): TestSettings {
  const crashAt = failpoints(variables, kill);
  if (variables.CURSUS_TEST !== "1") return { crashAt, policy: {} };
  const policy = queuePolicy(JSON.parse(variables.CURSUS_TEST_POLICY ?? "{}"));
  const { CURSUS_TEST_SWEEP_MS: sweepMs } = variables;
  return sweepMs === undefined ? { crashAt, policy } : { crashAt, policy, sweepEveryMs: Number(sweepMs) };
}
