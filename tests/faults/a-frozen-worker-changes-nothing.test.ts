import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { someArticles } from "./support/articles.ts";
import { type FaultRun, faultRun } from "./support/fault-run.ts";
import { noteFaults } from "./support/note-faults.ts";
import { printedSeed } from "./support/random.ts";
import { sized } from "./support/sized.ts";

const ARTICLES = sized({ quick: 10, full: 50 });
/** At full size with locks as in production, which run out meanwhile as well. */
const FROZEN_MS = sized({ quick: 3_000, full: 60_000 });
const FREEZES = sized({ quick: 1, full: 3 });
const POLICY = sized({ quick: undefined, full: {} });

let run: FaultRun;
beforeAll(async () => {
  run = await faultRun();
});
afterAll(() => run.end());

test("a worker frozen beyond its locks is replaced, and changes nothing when it goes on", async () => {
  const articles = someArticles(ARTICLES * FREEZES, printedSeed("frozen"));
  const clean = await run.clean(articles);
  const settings = POLICY === undefined ? {} : { policy: POLICY };
  for (let freeze = 0; freeze < FREEZES; freeze += 1) {
    const frozen = run.worker(settings);
    await frozen.ready;
    const release = await run.graphByHand.holdLane();
    await run.handIn(articles.slice(freeze * ARTICLES, (freeze + 1) * ARTICLES));
    await expect.poll(async () => (await run.queue.counts()).active, { interval: 5 }).toBeGreaterThan(0);
    frozen.signal("SIGSTOP");
    await release();
    const other = run.worker(settings);
    await Promise.all([run.drained(), sleep(FROZEN_MS)]);
    const before = await run.dump();
    frozen.signal("SIGCONT");
    await expect.poll(() => frozen.log(), { timeout: 120_000 }).toContain("finished by another worker");
    for (const worker of [frozen, other]) worker.signal("SIGTERM");
    expect((await frozen.ended()).code).toBe(0);
    expect((await other.ended()).code).toBe(0);
    expect(await run.dump()).toEqual(before);
  }
  noteFaults(3, "workers frozen and thawed", FREEZES);
  expect(await run.queue.counts()).toMatchObject({ failed: 0 });
  expect(await run.dump()).toEqual(clean);
});
