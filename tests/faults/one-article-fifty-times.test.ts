import { afterAll, beforeAll, expect, test } from "vitest";
import { someArticles } from "./support/articles.ts";
import { type FaultRun, faultRun } from "./support/fault-run.ts";
import { printedSeed } from "./support/random.ts";
import { sized } from "./support/sized.ts";
import type { WorkerProcess } from "./support/worker-process.ts";

const WORKERS = 4;
const DELIVERIES = sized({ quick: 50, full: 1_000 });
/** How often all workers get it at once while nobody has recorded it. */
const RACES = sized({ quick: 5, full: 50 });

let runs: readonly FaultRun[];
let workers: readonly WorkerProcess[];
beforeAll(async () => {
  runs = [];
  for (let number = 0; number < WORKERS; number += 1) runs = [...runs, await faultRun()];
  workers = runs.map((run) => run.worker());
  await Promise.all(workers.map(({ ready }) => ready));
});
afterAll(() => Promise.all(runs.map((run) => run.end())));

test("an article ingested 50 times over 4 workers leaves what one ingest leaves, and retracted nothing", async () => {
  const [article] = someArticles(1, printedSeed("fifty times"));
  const [first] = runs;
  if (article === undefined || first === undefined) throw new Error("nothing to test");
  const once = await first.clean([article]);
  expect(once.length).toBeGreaterThan(5);

  // Each worker has a queue of its own, because one queue would not take the article twice at a time.
  let deliveries = 0;
  const deliverToAll = async (): Promise<void> => {
    const outcomes = await Promise.all(
      runs.map(async (run) => {
        await run.handIn([article]);
        return run.queue.follow([article.version], { lookEveryMs: 50 });
      }),
    );
    for (const [outcome] of outcomes) expect(outcome).toMatchObject({ stage: "recorded" });
    deliveries += runs.length;
  };
  for (let race = 0; race < RACES; race += 1) {
    await first.graphByHand.wipe();
    await deliverToAll();
    expect(await first.dump()).toEqual(once);
  }
  while (deliveries < DELIVERIES + RACES * WORKERS) await deliverToAll();
  expect(await first.dump()).toEqual(once);

  await first.retract(article);
  expect(await first.dump()).toEqual([]);
});
