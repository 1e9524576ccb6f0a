import { expect, test } from "vitest";
import { jobOptions, queuePolicy, retryDelayMs } from "./policy.ts";

const policy = queuePolicy();

test("delays double up to the cap", () => {
  const delays = [1, 2, 3, 7, 8, 100].map((attempt) => retryDelayMs(policy, attempt, "retry", 0));
  expect(delays).toEqual([1_000, 2_000, 4_000, 60_000, 60_000, 60_000]);
});

test("chance takes at most half of a delay away", () => {
  expect(retryDelayMs(policy, 3, "retry", 0.999_999)).toBe(2_000);
});

test("what failed for an unknown reason comes back more slowly", () => {
  expect(retryDelayMs(policy, 1, "later", 0)).toBe(4_000);
});

test("an unknown setting and one that makes no sense are refused", () => {
  expect(() => queuePolicy({ lockDuration: 5 } as never)).toThrow();
  expect(() => queuePolicy({ attempts: 0 })).toThrow();
});

test("a job outlives ten deaths of its worker and is kept for thirty days when given up", () => {
  expect(policy.maxStalledCount).toBeGreaterThanOrEqual(10);
  expect(jobOptions(policy)).toMatchObject({ attempts: 8, removeOnFail: { age: 30 * 24 * 3600 } });
});
