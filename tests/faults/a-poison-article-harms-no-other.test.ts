import type { Article } from "@cursus/graph-schema";
import { afterAll, beforeAll, expect, test } from "vitest";
import { someArticles } from "./support/articles.ts";
import { type FaultRun, faultRun } from "./support/fault-run.ts";
import { noteFaults } from "./support/note-faults.ts";
import { printedSeed } from "./support/random.ts";
import { sized } from "./support/sized.ts";
import type { WorkerProcess } from "./support/worker-process.ts";

const GOOD = sized({ quick: 8, full: 500 });
const EFFECTS = ["throw", "kill", "oom"] as const;
/** What ends a worker three times; the fourth reading is refused. */
const MOST_DEATHS = 6;
const MOST_STARTS = 12;

let run: FaultRun;
beforeAll(async () => {
  run = await faultRun();
});
afterAll(() => run.end());

test("articles that break, kill or overfill their reader are given up with a reason, the others recorded", async () => {
  const articles = someArticles(GOOD + 3 * 5, printedSeed("poison articles"));
  // Not two versions of one article: the fifth of every five is one of the fourth.
  const bad = EFFECTS.map((effect, at) => ({ effect, article: articles[1 + at * 5] as Article }));
  const isBad = ({ version }: Article) => bad.some(({ article }) => article.version === version);
  const whole = await run.clean(articles);
  const clean = await run.clean(articles.filter((article) => !isBad(article)));
  const poison = Object.fromEntries(bad.map(({ effect, article }) => [article.key, effect]));
  const variables = {
    CURSUS_TEST_POISON: JSON.stringify(poison),
    NODE_OPTIONS: "--max-old-space-size=1200",
  };
  const policy = {
    lockDurationMs: 1_000,
    stalledIntervalMs: 500,
    maxStalledCount: 100,
    backoffMs: 100,
    maxBackoffMs: 500,
  };
  await run.handIn(articles);

  // As a supervisor does: whatever ends is started anew.
  let deaths = 0;
  let worker: WorkerProcess = run.worker({ variables, policy });
  const settled = async (): Promise<boolean> => {
    const { waiting, active, delayed } = await run.queue.counts();
    return waiting + active + delayed === 0;
  };
  while (!(await settled())) {
    const ended = await Promise.race([worker.ended(), new Promise((resolve) => setTimeout(resolve, 300))]);
    if (ended === undefined) continue;
    deaths += 1;
    worker = run.worker({ variables, policy });
  }
  noteFaults(13, "workers killed by what they read", deaths);
  expect(deaths).toBe(MOST_DEATHS);

  const dead = await run.queue.dead();
  expect(dead.map(({ version }) => version).toSorted()).toEqual(
    bad.map(({ article }) => article.version).toSorted(),
  );
  const reasons = new Map(dead.map(({ version, code }) => [version, code]));
  expect(bad.map(({ article }) => reasons.get(article.version))).toEqual([
    "ReadingFailed",
    "WorkerLost",
    "WorkerLost",
  ]);
  for (const { starts } of dead) expect(starts).toBeLessThanOrEqual(MOST_STARTS);
  expect(await run.dump()).toEqual(clean);

  // Once the reader is mended they are queued anew, and nothing is lost.
  worker.signal("SIGTERM");
  await worker.ended();
  await run.queue.retryAll();
  run.worker({ policy });
  await run.drained();
  expect(await run.queue.dead()).toEqual([]);
  expect(await run.dump()).toEqual(whole);
});
