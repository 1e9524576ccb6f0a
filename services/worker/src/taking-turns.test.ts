import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { takingTurns } from "./taking-turns.ts";

const open = new AbortController().signal;

test("one at a time, in the order of asking, whatever fails in between", async () => {
  let working = 0;
  const order: number[] = [];
  const work = takingTurns(async (item: number) => {
    working += 1;
    expect(working).toBe(1);
    await sleep(5);
    working -= 1;
    order.push(item);
    if (item === 2) throw new Error("bad");
    return item;
  });
  const settled = await Promise.allSettled([1, 2, 3].map((item) => work(item, open)));
  expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(order).toEqual([1, 2, 3]);
});

test("timers get their turn between two pieces of heavy work", async () => {
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 1);
  const work = takingTurns(async () => {
    const end = performance.now() + 10;
    while (performance.now() < end);
  });
  await Promise.all(Array.from({ length: 10 }, () => work(0, open)));
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(5);
});

test("what is to stop is not begun", async () => {
  const stopping = new AbortController();
  const begun: number[] = [];
  const work = takingTurns(async (item: number) => {
    begun.push(item);
    stopping.abort(new Error("stopping"));
  });
  const settled = await Promise.allSettled([1, 2].map((item) => work(item, stopping.signal)));
  expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  expect(begun).toEqual([1]);
});
