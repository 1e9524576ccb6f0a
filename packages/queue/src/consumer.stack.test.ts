import { createLogger, type Logger } from "@cursus/kernel";
import { Redis } from "ioredis";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ArticleQueue } from "./article-queue.ts";
import { aJob, redisUrl, type TestQueue, testQueue } from "./fixtures/test-queue.ts";

const recorded = { outcome: "recorded", claims: 0, refusals: 0 };
const policy = { lockDurationMs: 500, stalledIntervalMs: 200 };

let tested: TestQueue;
let queue: ArticleQueue;

beforeEach(async () => {
  tested = await testQueue(policy);
  queue = tested.queue;
});
afterEach(() => tested.end());

test("a worker told to stop finishes what it has begun and gives back the rest", async () => {
  const begun: string[] = [];
  const finish = Promise.withResolvers<void>();
  const stopping = Promise.withResolvers<void>();
  for (const number of [1, 2, 3, 4, 5, 6]) await queue.enqueue(aJob(number));
  const consumer = await tested.consume(async ({ version }, { closing }) => {
    if (begun.length > 0) await stopping.promise;
    closing.throwIfAborted();
    begun.push(version);
    await finish.promise;
    return recorded;
  });
  await expect.poll(async () => (await queue.counts()).active).toBe(4);
  await expect.poll(() => begun.length).toBe(1);
  const closed = consumer.close(5_000);
  stopping.resolve();
  finish.resolve();
  expect(await closed).toBe("finished");
  expect(begun).toHaveLength(1);
  expect(await queue.counts()).toMatchObject({ completed: 1, active: 0, waiting: 5, failed: 0 });
});

test("what a worker cannot finish in time goes back, and is done by another", async () => {
  await queue.enqueue(aJob(1));
  const slow = await tested.consume(() => new Promise<never>(() => {}));
  await expect.poll(() => queue.stateOf(aJob(1).version)).toBe("active");
  expect(await slow.close(50)).toBe("left");
  expect(await queue.counts()).toMatchObject({ waiting: 1, active: 0, failed: 0 });
  const left = performance.now();
  await tested.consume(async () => recorded);
  await queue.follow([aJob(1).version]);
  expect(performance.now() - left).toBeLessThan(15_000);
});

test("a lock that ran out is no failure: the job is done once more and said so once", async () => {
  const lines: string[] = [];
  const logger = createLogger("test", "silent");
  const noting = Object.assign(Object.create(logger), {
    info: (_about: unknown, text: string) => lines.push(text),
    error: (_about: unknown, text: string) => lines.push(text),
  }) as Logger;
  const redis = new Redis(redisUrl());
  let runs = 0;
  await queue.enqueue(aJob(1));
  await tested.consume(
    async ({ version }) => {
      runs += 1;
      if (runs === 1) await redis.del(tested.key(version, ":lock"));
      return recorded;
    },
    { logger: noting },
  );
  expect(await queue.follow([aJob(1).version])).toMatchObject([{ stage: "recorded" }]);
  redis.disconnect();
  expect(runs).toBe(2);
  expect(lines).toEqual(["finished by another worker"]);
  expect(await queue.counts()).toMatchObject({ failed: 0, active: 0 });
});
