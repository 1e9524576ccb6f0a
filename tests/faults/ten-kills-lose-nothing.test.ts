import { setTimeout as sleep } from "node:timers/promises";
import type { Article } from "@cursus/graph-schema";
import { afterAll, beforeAll, expect, test } from "vitest";
import { someArticles } from "./support/articles.ts";
import { type FaultRun, faultRun } from "./support/fault-run.ts";
import { noteFaults } from "./support/note-faults.ts";
import { printedSeed, seededRandom } from "./support/random.ts";
import { sized } from "./support/sized.ts";
import type { WorkerProcess } from "./support/worker-process.ts";

/** Each place a worker dies at by itself, and deaths from outside at a random moment. */
const KINDS_OF_DEATH = [
  "after-read:3",
  "random",
  "before-commit:1",
  "random",
  "after-commit:1",
  "after-read:9",
  "random",
  "before-commit:2",
  "after-commit:4",
  "random",
] as const;
const DEATHS = Array.from({ length: sized({ quick: 1, full: 5 }) }, () => KINDS_OF_DEATH).flat();
const ARTICLES_PER_DEATH = 12;

let run: FaultRun;
beforeAll(async () => {
  run = await faultRun();
});
afterAll(() => run.end());

test("a worker killed ten times in the middle of its work loses nothing", async () => {
  const seed = printedSeed("ten kills");
  const random = seededRandom(seed);
  const articles = someArticles(DEATHS.length * ARTICLES_PER_DEATH, seed);
  const clean = await run.clean(articles);
  expect(clean.length).toBeGreaterThan(500);

  let jobsInHand = 0;
  for (const [index, death] of DEATHS.entries()) {
    const batch = articles.slice(index * ARTICLES_PER_DEATH, (index + 1) * ARTICLES_PER_DEATH);
    const worker = run.worker(death === "random" ? {} : { crashAt: death });
    await worker.ready;
    if (death === "random") await killInWork(worker, batch, random);
    else await run.handIn(batch);
    expect(await worker.ended()).toMatchObject({ signal: "SIGKILL" });
    jobsInHand += await inHand(batch);
  }
  expect(jobsInHand).toBeGreaterThan(DEATHS.length);

  noteFaults(1, "workers killed", DEATHS.length);
  const lastDeath = performance.now();
  await run.worker().ready;
  await run.drained();
  const seconds = (performance.now() - lastDeath) / 1_000;
  process.stdout.write(
    `ten kills: ${jobsInHand} jobs in hand at death, all done ${seconds.toFixed(1)} s after the last\n`,
  );
  expect(await run.queue.counts()).toMatchObject({ failed: 0, completed: articles.length });
  expect(await run.dump()).toEqual(clean);
  expect(await run.drift()).toEqual([]);
});

/** How many of these the dead worker had begun and not finished. */
async function inHand(batch: readonly Article[]): Promise<number> {
  const states = await Promise.all(batch.map(({ version }) => run.queue.stateOf(version)));
  return states.filter((state) => state === "active").length;
}

/**
 * Commits wait for the lane until all of the batch is in hand, so that the death surely finds work: before,
 * in or soon after the commit.
 */
async function killInWork(
  worker: WorkerProcess,
  batch: readonly Article[],
  random: () => number,
): Promise<void> {
  const release = await run.graphByHand.holdLane();
  await run.handIn(batch);
  await expect.poll(async () => (await run.queue.counts()).active, { interval: 5 }).toBeGreaterThan(0);
  await sleep(random() * 300);
  await release();
  await sleep(random() * 30);
  worker.signal("SIGKILL");
}
