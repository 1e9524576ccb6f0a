import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { tellingWaits } from "./telling-waits.ts";
import { systemTerminal } from "./terminal.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function heard(json: boolean) {
  const notes: string[] = [];
  const terminal = { ...systemTerminal({}), note: (line: string) => void notes.push(line) };
  return { notes, context: { terminal, json } };
}

test("a wait is told after a second, and again while it lasts", async () => {
  const { notes, context } = heard(false);
  const { promise, resolve } = Promise.withResolvers<number>();
  const result = tellingWaits(context, "asking the record", () => promise);
  await vi.advanceTimersByTimeAsync(900);
  expect(notes).toEqual([]);
  await vi.advanceTimersByTimeAsync(16_000);
  expect(notes).toEqual(["asking the record...", "asking the record: 16 s so far"]);
  resolve(7);
  expect(await result).toBe(7);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(notes).toHaveLength(2);
});

test("beside JSON nothing is told, and a failure is thrown on", async () => {
  const { notes, context } = heard(true);
  const failing = tellingWaits(context, "asking", () => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(notes).toEqual([]);
});
