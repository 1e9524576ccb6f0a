import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { someArticles } from "./support/articles.ts";
import { type FaultRun, faultRun } from "./support/fault-run.ts";
import { noteFaults } from "./support/note-faults.ts";
import { printedSeed } from "./support/random.ts";
import { SHIFTED_CLOCK } from "./support/shifted-clock.ts";
import { sized } from "./support/sized.ts";

const ARTICLES = sized({ quick: 10, full: 200 });
const HOUR_MS = 3_600_000;

/** Ahead, behind, ten minutes apart from another, and one that steps back in the middle. */
const CLOCKS = [
  { off: HOUR_MS, step: 0 },
  { off: -HOUR_MS, step: 0 },
  { off: 600_000, step: 0 },
  { off: 0, step: HOUR_MS },
] as const;

let run: FaultRun;
beforeAll(async () => {
  run = await faultRun();
});
afterAll(() => run.end());

test("workers whose clocks are wrong, apart or step back record the same", async () => {
  const articles = someArticles(ARTICLES, printedSeed("clocks"));
  const clean = await run.clean(articles);
  const pairs = sized({ quick: [CLOCKS.slice(2)], full: [CLOCKS.slice(0, 2), CLOCKS.slice(2)] });
  const share = Math.ceil(ARTICLES / pairs.length);
  for (const [at, pair] of pairs.entries()) {
    const workers = pair.map(({ off, step }) =>
      run.worker({
        sweepEveryMs: 1_000,
        preload: [SHIFTED_CLOCK],
        variables: { CURSUS_TEST_CLOCK_MS: String(off), CURSUS_TEST_STEP_BACK_MS: String(step) },
      }),
    );
    await Promise.all(workers.map(({ ready }) => ready));
    const batch = articles.slice(at * share, (at + 1) * share);
    await run.handIn(batch.slice(0, batch.length / 2));
    await sleep(3_500);
    await run.handIn(batch.slice(batch.length / 2));
    await run.drained();
    for (const worker of workers) worker.signal("SIGTERM");
    for (const worker of workers) expect(await worker.ended()).toMatchObject({ code: 0 });
  }
  noteFaults(24, "wrong clocks", pairs.flat().length);
  expect(await run.queue.counts()).toMatchObject({ failed: 0 });
  expect(await run.dump()).toEqual(clean);
  expect(await run.drift()).toEqual([]);
});
