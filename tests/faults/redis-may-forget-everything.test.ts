import { afterAll, beforeAll, expect, test } from "vitest";
import { someArticles } from "./support/articles.ts";
import { type FaultRun, faultRun } from "./support/fault-run.ts";
import { noteFaults } from "./support/note-faults.ts";
import { printedSeed } from "./support/random.ts";
import { sized } from "./support/sized.ts";

const ARTICLES = sized({ quick: 120, full: 300 });
/** At CI size, beside whatever else the machine does, only a hang counts. */
const LONGEST_RECOVERY_S = sized({ quick: 240, full: 60 });

let run: FaultRun;
beforeAll(async () => {
  run = await faultRun();
});
afterAll(() => run.end());

test("when Redis is emptied in the middle, every accepted article is recorded all the same", async () => {
  const articles = someArticles(ARTICLES, printedSeed("forgetting"));
  const clean = await run.clean(articles);

  await run.handIn(articles);
  const release = await run.graphByHand.holdLane();
  const worker = run.worker({ sweepEveryMs: 1_000 });
  await worker.ready;
  await expect.poll(async () => (await run.queue.counts()).active, { interval: 5 }).toBe(50);
  const { waiting } = await run.queue.counts();
  expect(waiting).toBe(ARTICLES - 50);
  await run.redisByHand.empty();
  const forgotten = performance.now();
  await release();
  await run.drained();

  noteFaults(5, "Redis emptied", 1);
  const seconds = (performance.now() - forgotten) / 1_000;
  process.stdout.write(`forgetting: ${ARTICLES} jobs forgotten, all done ${seconds.toFixed(1)} s later\n`);
  expect(seconds).toBeLessThan(LONGEST_RECOVERY_S);
  expect(worker.log()).toContain("accepted articles were not in the queue");
  expect(await run.queue.counts()).toMatchObject({ failed: 0 });
  expect(await run.dump()).toEqual(clean);
});
