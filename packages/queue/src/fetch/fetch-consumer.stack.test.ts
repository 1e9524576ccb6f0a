import { setTimeout as sleep } from "node:timers/promises";
import { createLogger } from "@cursus/kernel";
import { afterEach, beforeEach, expect, test } from "vitest";
import { redisUrl } from "../fixtures/test-queue.ts";
import type { Consumer } from "../open-consumer.ts";
import type { QueuePolicy } from "../policy.ts";
import { type FetchContext, startFetchConsumer } from "./fetch-consumer.ts";
import type { FetchJob, PageJob } from "./fetch-jobs.ts";
import { type FetchQueue, openFetchQueue } from "./fetch-queue.ts";

const logger = createLogger("test", "silent");
let prefix: string;
let queue: FetchQueue;
let consumers: Consumer[];
/** Every request: its host, when its turn came, and how many were under way there. */
let asked: { readonly host: string; readonly at: number; readonly underway: number }[];
let underway: Map<string, number>;
let starts: Map<string, number>;

beforeEach(async () => {
  prefix = `test-${Math.random().toString(36).slice(2)}`;
  queue = await openFetchQueue({ redisUrl: redisUrl(), prefix });
  consumers = [];
  asked = [];
  underway = new Map();
  starts = new Map();
});
afterEach(async () => {
  for (const consumer of consumers) await consumer.close(2_000);
  await queue.board.obliterate({ force: true });
  await queue.close();
});

const jobOf = (number: number): PageJob => ({
  v: 1,
  kind: "page",
  url: `https://a.example/${number}`,
  feed: null,
  published: null,
});

interface Site {
  /** Asked one after the other, as redirects lead from one to the next. */
  readonly hosts: readonly string[];
  readonly delayMs: number;
  readonly takesMs: number;
}

async function request(host: string, at: number, takesMs: number): Promise<void> {
  const now = (underway.get(host) ?? 0) + 1;
  underway.set(host, now);
  asked.push({ host, at, underway: now });
  await sleep(takesMs);
  underway.set(host, (underway.get(host) ?? 1) - 1);
}

async function fetchAll(
  pages: number,
  { hosts, delayMs, takesMs }: Site,
  policy: Partial<QueuePolicy> = {},
): Promise<void> {
  const handle = async (job: FetchJob, { turnAt }: FetchContext): Promise<string> => {
    const page = job.kind === "page" ? job.url : job.feed;
    starts.set(page, (starts.get(page) ?? 0) + 1);
    for (const host of hosts) {
      const at = await turnAt(host, { delayMs, most: 2 });
      await request(host, at, takesMs);
    }
    return "fetched";
  };
  for (let number = 0; number < pages; number += 1) await queue.enqueue(jobOf(number));
  // Two processes share the hosts.
  for (let count = 0; count < 2; count += 1)
    consumers.push(
      await startFetchConsumer({ redisUrl: redisUrl(), prefix, concurrency: 8, handle, logger, policy }),
    );
  await expect
    .poll(
      async () => {
        const { completed, failed } = await queue.counts();
        return completed + failed;
      },
      { timeout: 40_000, interval: 100 },
    )
    .toBe(pages);
  expect(await queue.counts()).toMatchObject({ completed: pages, failed: 0 });
}

const most = (numbers: Iterable<number>): number => Math.max(...numbers);

/** From each turn at a host to the next one there. */
function gaps(host: string): readonly number[] {
  const turns = asked.filter((request) => request.host === host).map(({ at }) => at);
  turns.sort((a, b) => a - b);
  return turns.slice(1).map((at, index) => at - (turns[index] ?? 0));
}

test("a long line at one host is worked off at its pace, and nobody in it is given up for having waited", async () => {
  // A job that came again every few seconds, to see whether it had its turn, would start more often.
  await fetchAll(150, { hosts: ["a.example"], delayMs: 100, takesMs: 5 }, { maxStartedAttempts: 5 });
  expect(asked).toHaveLength(150);
  expect(Math.min(...gaps("a.example"))).toBeGreaterThanOrEqual(100);
}, 60_000);

test("a slow host has no more requests under way than it may, however long its line", async () => {
  await fetchAll(40, { hosts: ["a.example"], delayMs: 20, takesMs: 150 });
  expect(most(asked.map(({ underway: now }) => now))).toBe(2);
  expect(Math.min(...gaps("a.example"))).toBeGreaterThanOrEqual(20);
  expect(most(starts.values())).toBeLessThan(40);
}, 60_000);

test("pages that lead on to their own and to another host all come to their end", async () => {
  await fetchAll(60, { hosts: ["a.example", "a.example", "b.example"], delayMs: 60, takesMs: 5 });
  expect(asked.filter(({ host }) => host === "b.example")).toHaveLength(60);
  // Each page asks the first host twice: the second time it goes before those in line, who give way.
  for (const host of ["a.example", "b.example"]) expect(Math.min(...gaps(host))).toBeGreaterThanOrEqual(60);
  expect(most(starts.values())).toBeLessThanOrEqual(8);
}, 60_000);
