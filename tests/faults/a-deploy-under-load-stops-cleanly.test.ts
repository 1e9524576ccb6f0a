import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { someArticles } from "./support/articles.ts";
import { type FaultRun, faultRun } from "./support/fault-run.ts";
import { noteFaults } from "./support/note-faults.ts";
import { printedSeed, seededRandom } from "./support/random.ts";
import { sized } from "./support/sized.ts";
import type { End, WorkerProcess } from "./support/worker-process.ts";

/** Locks as in production: a worker that leaves work behind would be noticed. */
const policy = {};
const ROUNDS = sized({ quick: 3, full: 12 });
const ARTICLES_PER_ROUND = 60;
const LONGEST_STOP_MS = 20_000;
/** Commits that wait for the lane: their worker cannot stop before they are through. */
const BLOCKED = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status";

let run: FaultRun;
beforeAll(async () => {
  run = await faultRun();
});
afterAll(() => run.end());

test("a worker told to stop under load exits with 0 within 20 s, and others do the rest", async () => {
  const seed = printedSeed("deploy");
  const random = seededRandom(seed);
  const articles = someArticles(ROUNDS * ARTICLES_PER_ROUND, seed);
  const clean = await run.clean(articles);
  const ends: End[] = [];
  const workers: WorkerProcess[] = [run.worker({ policy })];

  for (let round = 0; round < ROUNDS; round += 1) {
    const leaving = workers.at(-1) as WorkerProcess;
    await leaving.ready;
    const release = await run.graphByHand.holdLane();
    await run.handIn(articles.slice(round * ARTICLES_PER_ROUND, (round + 1) * ARTICLES_PER_ROUND));
    await expect.poll(async () => (await run.queue.counts()).active, { interval: 5 }).toBeGreaterThan(0);
    workers.push(run.worker({ policy }));
    leaving.signal("SIGTERM");
    await sleep(random() * 1_000);
    await release();
    ends.push(await leaving.ended());
  }
  await run.drained();

  process.stdout.write(
    `deploy: stopped after ${ends.map(({ milliseconds }) => milliseconds).join(", ")} ms\n`,
  );
  noteFaults(2, "workers stopped under load", ROUNDS);
  for (const end of ends) {
    expect(end).toMatchObject({ code: 0, signal: null });
    expect(end.milliseconds).toBeLessThan(LONGEST_STOP_MS);
  }
  for (const worker of workers) expect(worker.log()).not.toContain("taken back from a worker that died");
  expect(await run.queue.counts()).toMatchObject({ failed: 0, completed: articles.length });
  expect(await run.dump()).toEqual(clean);
});

test("a second signal ends a worker at once", async () => {
  const worker = run.worker({ policy });
  await worker.ready;
  const release = await run.graphByHand.holdLane();
  await run.handIn(someArticles(3, 1));
  await expect.poll(() => run.graphByHand.run(BLOCKED), { interval: 20, timeout: 60_000 }).not.toEqual([]);
  worker.signal("SIGTERM");
  await sleep(200);
  worker.signal("SIGTERM");
  const { code, milliseconds } = await worker.ended();
  await release();
  expect(code, worker.log()).toBe(143);
  expect(milliseconds).toBeLessThan(5_000);
});
