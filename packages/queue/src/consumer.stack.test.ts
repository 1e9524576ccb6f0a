import { createLogger, type Logger } from "@cursus/kernel";
import { Redis } from "ioredis";
import { afterEach, beforeEach, expect, test } from "vitest";
import { stackAddresses, uniquePrefix } from "../../../tests/harness/stack.ts";
import { type ArticleQueue, openArticleQueue } from "./article-queue.ts";
import { type Consumer, type ConsumerSettings, startConsumer } from "./consumer.ts";

const recorded = { outcome: "recorded", claims: 0, refusals: 0 };
const policy = { lockDurationMs: 500, stalledIntervalMs: 200 };

let redisUrl: string;
let prefix: string;
let queue: ArticleQueue;
let consumers: Consumer[];

beforeEach(async () => {
  redisUrl = stackAddresses().redis.url;
  prefix = uniquePrefix();
  consumers = [];
  queue = await openArticleQueue({ redisUrl, prefix, policy });
});

afterEach(async () => {
  for (const consumer of consumers) await consumer.close(100);
  await queue.board.obliterate({ force: true });
  await queue.close();
});

function aJob(number: number) {
  return { version: number.toString(16).padStart(24, "0"), sha256: "a".repeat(64) };
}

async function consume(
  handle: ConsumerSettings["handle"],
  logger: Logger = createLogger("test", "silent"),
): Promise<Consumer> {
  const consumer = await startConsumer({ redisUrl, prefix, concurrency: 3, handle, logger, policy });
  consumers.push(consumer);
  return consumer;
}

test("a worker told to stop finishes what it has begun and gives back the rest", async () => {
  const begun: string[] = [];
  const finish = Promise.withResolvers<void>();
  const stopping = Promise.withResolvers<void>();
  for (const number of [1, 2, 3, 4, 5]) await queue.enqueue(aJob(number));
  const consumer = await consume(async ({ version }, { closing }) => {
    if (begun.length > 0) await stopping.promise;
    closing.throwIfAborted();
    begun.push(version);
    await finish.promise;
    return recorded;
  });
  await expect.poll(async () => (await queue.counts()).active).toBe(3);
  const closed = consumer.close(5_000);
  stopping.resolve();
  finish.resolve();
  expect(await closed).toBe("finished");
  expect(begun).toHaveLength(1);
  expect(await queue.counts()).toMatchObject({ completed: 1, active: 0, waiting: 4, failed: 0 });
});

test("what a worker cannot finish in time is taken over by another", async () => {
  await queue.enqueue(aJob(1));
  const slow = await consume(() => new Promise<never>(() => {}));
  await expect.poll(() => queue.stateOf(aJob(1).version)).toBe("active");
  expect(await slow.close(50)).toBe("left");
  const left = performance.now();
  await consume(async () => recorded);
  await queue.follow([aJob(1).version]);
  expect(performance.now() - left).toBeLessThan(3_000);
});

test("a lock that ran out is no failure: the job is done once more and said so once", async () => {
  const lines: string[] = [];
  const logger = createLogger("test", "silent");
  const noting = Object.assign(Object.create(logger), {
    info: (_about: unknown, text: string) => lines.push(text),
    error: (_about: unknown, text: string) => lines.push(text),
  }) as Logger;
  const redis = new Redis(redisUrl);
  let runs = 0;
  await queue.enqueue(aJob(1));
  await consume(async ({ version }) => {
    runs += 1;
    if (runs === 1) await redis.del(`${prefix}:articles:article-${version}:lock`);
    return recorded;
  }, noting);
  expect(await queue.follow([aJob(1).version])).toMatchObject([{ stage: "recorded" }]);
  redis.disconnect();
  expect(runs).toBe(2);
  expect(lines).toEqual(["finished by another worker"]);
  expect(await queue.counts()).toMatchObject({ failed: 0, active: 0 });
});
