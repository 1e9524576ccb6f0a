import type { Article } from "@cursus/graph-schema";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { killPart, startPart } from "../harness/stack.ts";
import { someArticles } from "./support/articles.ts";
import { type FaultRun, faultRun } from "./support/fault-run.ts";
import { noteFaults } from "./support/note-faults.ts";
import { printedSeed } from "./support/random.ts";
import { sized } from "./support/sized.ts";

const ARTICLES_PER_DEATH = 20;
/** A Neo4j that was just started plans every statement anew; beside other work (62 s measured) only a hang counts. */
const LONGEST_RECOVERY_S = sized({ quick: 240, full: 60 });

let run: FaultRun;
beforeAll(async () => {
  run = await faultRun();
});
afterAll(() => run.end());

test.each([
  { part: "redis", deaths: sized({ quick: 2, full: 10 }) },
  { part: "neo4j", deaths: sized({ quick: 1, full: 10 }) },
] as const)(
  "a killed $part loses no accepted article, and the worker needs no restart",
  async ({ part, deaths }) => {
    if (inject("testStack").kind === "given") return;
    const seed = printedSeed(`${part} dies`);
    const articles = someArticles(deaths * 2 * ARTICLES_PER_DEATH, seed);
    const clean = await run.clean(articles);
    const worker = run.worker({ sweepEveryMs: 1_000 });
    await worker.ready;
    const recoveries: number[] = [];

    for (let death = 0; death < deaths; death += 1) {
      const batch = articles.slice(death * 2 * ARTICLES_PER_DEATH, (death + 1) * 2 * ARTICLES_PER_DEATH);
      await run.handIn(batch.slice(0, ARTICLES_PER_DEATH));
      await expect.poll(async () => (await run.queue.counts()).active, { interval: 5 }).toBeGreaterThan(0);
      await killPart(part);
      await startPart(part);
      const answering = performance.now();
      await handInPatiently(batch.slice(ARTICLES_PER_DEATH));
      await run.drained();
      recoveries.push((performance.now() - answering) / 1_000);
    }

    process.stdout.write(
      `${part} dies: caught up ${recoveries.map((s) => s.toFixed(1)).join(", ")} s after each\n`,
    );
    noteFaults(part === "redis" ? 4 : 7, `${part} killed`, deaths);
    expect(Math.max(...recoveries)).toBeLessThan(LONGEST_RECOVERY_S);
    worker.signal("SIGTERM");
    expect(await worker.ended()).toMatchObject({ code: 0 });
    expect(await run.queue.dead()).toEqual([]);
    expect(await run.dump()).toEqual(clean);
    expect(await run.drift()).toEqual([]);
  },
);

/** What a client does on an answer that says "try again". */
async function handInPatiently(articles: readonly Article[]): Promise<void> {
  for (const article of articles)
    await expect.poll(() => run.handIn([article]).then(() => true), { timeout: 120_000 }).toBe(true);
}
