import { expect, test } from "vitest";
import { countAttempts } from "./attempts.ts";

test("ten failures are free, the next waits until the minute is over", () => {
  let now = 0;
  const attempts = countAttempts(() => now, { most: 10, windowMs: 60_000 });
  for (let tries = 0; tries < 10; tries += 1) {
    expect(attempts.waitFor("a")).toBe(0);
    attempts.failed("a");
  }
  expect(attempts.waitFor("a")).toBe(60);
  expect(attempts.waitFor("b")).toBe(0);
  now = 60_000;
  expect(attempts.waitFor("a")).toBe(0);
});
