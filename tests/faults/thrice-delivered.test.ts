import { createReader } from "@cursus/extract";
import { openGraph } from "@cursus/graph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stackAddresses } from "../harness/stack.ts";
import { someArticles } from "./support/articles.ts";
import { commitPatiently } from "./support/commit-patiently.ts";
import { type FaultRun, faultRun } from "./support/fault-run.ts";
import { noteFaults } from "./support/note-faults.ts";
import { printedSeed } from "./support/random.ts";
import { sized } from "./support/sized.ts";

const ARTICLES = sized({ quick: 15, full: 200 });
const TIMES = 3;

let runs: readonly FaultRun[];
beforeAll(async () => {
  runs = [];
  for (let number = 0; number < TIMES; number += 1) runs = [...runs, await faultRun()];
});
afterAll(() => Promise.all(runs.map((run) => run.end())));

test("every job delivered three times at once, and all of it again a day later, leaves what one delivery leaves", async () => {
  const articles = someArticles(ARTICLES, printedSeed("thrice"));
  const [first] = runs;
  if (first === undefined) throw new Error("nothing to test");
  const clean = await first.clean(articles);
  const workers = runs.map((run) => run.worker());
  await Promise.all(workers.map(({ ready }) => ready));
  const deliver = async (): Promise<void> => {
    for (const run of runs) await run.handIn(articles);
    await Promise.all(runs.map((run) => run.drained()));
  };
  await deliver();
  expect(await first.dump()).toEqual(clean);

  // A day later the queue has forgotten the jobs.
  for (const run of runs) await run.queue.board.obliterate({ force: true });
  await deliver();
  for (const run of runs) expect(await run.queue.counts()).toMatchObject({ failed: 0 });
  noteFaults(9, "redeliveries", articles.length * (TIMES * 2 - 1));
  for (const worker of workers) worker.signal("SIGTERM");
  for (const worker of workers) expect(await worker.ended()).toMatchObject({ code: 0 });
  expect(await first.dump()).toEqual(clean);
});

test("a second commit of the same articles writes nothing: every counter is 0", async () => {
  const articles = someArticles(ARTICLES, printedSeed("replayed"));
  const graph = await openGraph(stackAddresses().neo4j);
  const reader = createReader();
  try {
    await runs[0]?.graphByHand.wipe();
    const batch = await Promise.all(
      articles.map(async (article) => ({ article, reading: await reader.read(article) })),
    );
    for (const one of batch) await commitPatiently(graph, [one], new Date());
    for (const one of batch) {
      const { nodesCreated, nodesDeleted, edgesCreated, edgesDeleted, propertiesSet } = await commitPatiently(
        graph,
        [one],
        new Date(),
      );
      expect([nodesCreated, nodesDeleted, edgesCreated, edgesDeleted, propertiesSet]).toEqual([
        0, 0, 0, 0, 0,
      ]);
    }
  } finally {
    await graph.close();
  }
});
