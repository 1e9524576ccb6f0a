import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openReadingWatch, type ReadingWatch } from "./reading-watch.ts";

const VERSION = "a".repeat(24);
const dead = new Promise<never>(() => undefined);

let watch: ReadingWatch;
beforeAll(async () => {
  watch = await openReadingWatch(inject("testStack").addresses.redis.url, `watch-${process.pid}`);
});
afterAll(() => watch.close());

const dies = async (): Promise<void> => {
  const begun = new Promise<void>((resolve) => {
    void watch.watched(VERSION, () => {
      resolve();
      return dead;
    });
  });
  await begun;
};

test("an article is given up after the third reading that did not end, and begins afresh after that", async () => {
  for (let death = 0; death < 3; death += 1) await dies();
  await expect(watch.watched(VERSION, async () => 1)).rejects.toMatchObject({ code: "WorkerLost" });
  expect(await watch.watched(VERSION, async () => 2)).toBe(2);
});

test("readings that end, well or not, are not counted", async () => {
  for (let time = 0; time < 10; time += 1) {
    expect(await watch.watched(VERSION, async () => time)).toBe(time);
    await expect(watch.watched(VERSION, () => Promise.reject(new Error("broke")))).rejects.toThrow("broke");
  }
});
