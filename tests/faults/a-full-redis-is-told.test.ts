import { setTimeout as sleep } from "node:timers/promises";
import { toCursusError } from "@cursus/kernel";
import { Redis } from "ioredis";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stackAddresses } from "../harness/stack.ts";
import { someArticles } from "./support/articles.ts";
import { type FaultRun, faultRun } from "./support/fault-run.ts";
import { noteFaults } from "./support/note-faults.ts";
import { printedSeed } from "./support/random.ts";
import { sized } from "./support/sized.ts";

const ARTICLES = sized({ quick: 10, full: 60 });
const FULL_MS = sized({ quick: 3_000, full: 300_000 });
const TIMES = sized({ quick: 1, full: 1 });

let run: FaultRun;
let redis: Redis;
beforeAll(async () => {
  run = await faultRun();
  redis = new Redis(stackAddresses().redis.url);
});
afterAll(async () => {
  redis.disconnect();
  await run.end();
});

test("a Redis without memory refuses with a code, kills no worker, and what was accepted is recorded later", async () => {
  const articles = someArticles(ARTICLES, printedSeed("full redis"));
  const clean = await run.clean(articles);
  const worker = run.worker({ sweepEveryMs: 1_000 });
  await worker.ready;
  const [, most = "0"] = (await redis.config("GET", "maxmemory")) as string[];
  await redis.config("SET", "maxmemory", "1mb");
  const codes = new Set<string>();
  try {
    // The article is kept in the graph before it is queued: an answer of "try again" has lost nothing.
    for (const article of articles)
      await run.handIn([article]).catch((thrown) => codes.add(toCursusError(thrown).code));
    await sleep(FULL_MS);
    expect(await Promise.race([worker.ended(), sleep(10, "alive")])).toBe("alive");
  } finally {
    await redis.config("SET", "maxmemory", most);
  }
  noteFaults(6, "Redis without memory", TIMES);
  expect([...codes]).toEqual(["QueueFull"]);
  await run.drained();
  expect(await run.queue.counts()).toMatchObject({ failed: 0 });
  expect(await run.dump()).toEqual(clean);
});
