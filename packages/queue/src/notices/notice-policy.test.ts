import { expect, test } from "vitest";
import { retryDelayMs } from "../policy.ts";
import { noticePolicy } from "./notice-policy.ts";

const HOUR_MS = 3_600_000;

function hours(random: number): number {
  const policy = noticePolicy();
  const failures = Array.from({ length: policy.attempts - 1 }, (_, at) => at + 1);
  const waits = failures.map((attempt) => retryDelayMs(policy, attempt, "retry", random));
  return waits.reduce((sum, ms) => sum + ms, 0) / HOUR_MS;
}

test("a delivery is tried for about a day before it is given up", () => {
  expect(hours(0)).toBeLessThan(35);
  expect(hours(0.5)).toBeGreaterThan(24);
  expect(hours(1)).toBeGreaterThan(16);
});
