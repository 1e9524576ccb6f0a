import { randomBytes } from "node:crypto";
import { createLogger } from "@cursus/kernel";
import type { Queue } from "bullmq";
import { afterEach, expect, test } from "vitest";
import { openArticleQueue } from "./article-queue.ts";
import { startConsumer } from "./consumer.ts";
import { startFetchConsumer } from "./fetch/fetch-consumer.ts";
import { openFetchQueue } from "./fetch/fetch-queue.ts";
import { aJob, redisUrl } from "./fixtures/test-queue.ts";
import { startNoticeConsumer } from "./notices/notice-consumer.ts";
import { openNoticeQueue } from "./notices/notice-queue.ts";
import type { Consumer } from "./open-consumer.ts";

const recorded = { outcome: "recorded", claims: 0, refusals: 0 };
const id = "0".repeat(24);

type Handle = () => Promise<typeof recorded>;

/** A queue with one job in it, and how its jobs are taken. */
interface Line {
  readonly queue: { readonly board: Queue; close(): Promise<void> };
  take(handle: Handle): Promise<Consumer>;
}

type Place = { readonly redisUrl: string; readonly prefix: string };
const WORKER = { concurrency: 2, logger: createLogger("test", "silent") };

async function articles(place: Place): Promise<Line> {
  const queue = await openArticleQueue(place);
  await queue.enqueue(aJob(1));
  return { queue, take: (handle) => startConsumer({ ...place, ...WORKER, handle }) };
}

async function fetches(place: Place): Promise<Line> {
  const queue = await openFetchQueue(place);
  await queue.enqueue({ v: 1, kind: "feed", feed: id });
  return { queue, take: (handle) => startFetchConsumer({ ...place, ...WORKER, handle }) };
}

async function notices(place: Place): Promise<Line> {
  const queue = await openNoticeQueue(place);
  await queue.enqueue({ v: 1, webhook: id, id, body: "{}" });
  return { queue, take: (handle) => startNoticeConsumer({ ...place, ...WORKER, handle }) };
}

let line: Line;
const consumers: Consumer[] = [];

afterEach(async () => {
  for (const consumer of consumers.splice(0)) await consumer.close(1_000);
  await line.queue.board.obliterate({ force: true });
  await line.queue.close();
});

const LINES = Object.entries({ articles, fetches, notices });

test.each(LINES)(
  "%s: what is not done by the deadline is given back, and done by another",
  async (_, open) => {
    line = await open({ redisUrl: redisUrl(), prefix: `test-${randomBytes(6).toString("hex")}` });
    const { board } = line.queue;
    const begun = Promise.withResolvers<void>();
    const slow = await line.take(() => {
      begun.resolve();
      return new Promise<never>(() => {});
    });
    await begun.promise;
    expect(await slow.close(50)).toBe("left");
    const counts = await board.getJobCounts("waiting", "active", "failed");
    expect(counts).toEqual({ waiting: 1, active: 0, failed: 0 });
    consumers.push(await line.take(async () => recorded));
    await expect.poll(() => board.getJobCounts("completed"), { timeout: 20_000 }).toEqual({ completed: 1 });
  },
);
