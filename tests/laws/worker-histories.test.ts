import { createReader } from "@cursus/extract";
import { dump, type Graph, judge, openGraph, retract, withdrawJudgement } from "@cursus/graph";
import type { Article } from "@cursus/graph-schema";
import { RULES } from "@cursus/record";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FaultRun, faultRun } from "../faults/support/fault-run.ts";
import type { WorkerProcess } from "../faults/support/worker-process.ts";
import { patiently } from "../harness/patiently.ts";
import { stackAddresses } from "../harness/stack.ts";
import { lawHolds } from "./support/hold.ts";
import { buildAfresh } from "./support/run-history.ts";
import type { ReadArticle } from "./support/told-article.ts";
import { anyDrawn, type WorkerHistory, workerHistory } from "./support/worker-history.ts";

const WORKERS = 3;
const AT = new Date("2024-02-01T12:00:00Z");
/** What was accepted while its version was being recorded is found by the sweeper. */
const SWEEPING = { sweepEveryMs: 1_000 };

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph(stackAddresses().neo4j);
});
afterAll(() => graph.close());

const reader = createReader();
const read = (articles: readonly Article[]): Promise<readonly ReadArticle[]> =>
  Promise.all(articles.map(async (article) => ({ article, reading: await reader.read(article) })));

test("whatever worker processes do at once, and whatever happens meanwhile, the graph is that of what is left", async () => {
  const property = fc.asyncProperty(anyDrawn, async (drawn) => {
    const history = await workerHistory(drawn, WORKERS, read);
    const after = await dumpAfter(history);
    await buildAfresh(graph, RULES, await leftOf(history));
    expect(after).toEqual(await dumpLines(graph));
  });
  await lawHolds("a history of worker processes is its fresh build", property, { few: 1, many: 20 });
});

/**
 * Lets the history happen on an empty graph with worker processes of its own, and waits until they have ended: a
 * worker that lost its lock goes on until then, and would record what it has in hand in whatever graph comes next.
 */
async function dumpAfter(history: WorkerHistory): Promise<readonly string[]> {
  const run = await faultRun();
  try {
    const workers = Array.from({ length: WORKERS }, () => run.worker(SWEEPING));
    await Promise.all(workers.map(({ ready }) => ready));
    await happen(history, run, workers);
    for (const worker of workers) worker.signal("SIGTERM");
    for (const worker of workers) expect(await worker.ended()).toMatchObject({ code: 0 });
    expect(await run.drift()).toEqual([]);
    return await run.dump();
  } finally {
    await run.end();
  }
}

async function happen(history: WorkerHistory, run: FaultRun, workers: WorkerProcess[]): Promise<void> {
  const { first, again, second, retracted, judgement, withdrawn, replaced } = history;
  await Promise.all([run.handIn(first), run.handIn(again)]);
  await run.drained();
  await Promise.all([
    run.handIn(second),
    ...retracted.map((key) => patiently(() => retract(graph, RULES, key, AT))),
    judgement && patiently(() => judge(graph, RULES, judgement, AT)),
    replaced === undefined ? undefined : replace(run, workers, replaced),
  ]);
  if (judgement && withdrawn) await patiently(() => withdrawJudgement(graph, RULES, judgement.id, AT));
  await run.drained();
  expect(await run.queue.counts()).toMatchObject({ failed: 0 });
}

/** As a deploy does: the old process finishes what it has in hand, while the new one works already. */
async function replace(run: FaultRun, workers: WorkerProcess[], place: number): Promise<void> {
  const fresh = run.worker(SWEEPING);
  const [old] = workers.splice(place, 1, fresh);
  old?.signal("SIGTERM");
  expect(await old?.ended()).toMatchObject({ code: 0 });
  await fresh.ready;
}

async function leftOf({ first, second, retracted, judgement, withdrawn }: WorkerHistory) {
  const left = [...first, ...second].filter(({ key }) => !retracted.includes(key));
  return { articles: await read(left), judgements: judgement && !withdrawn ? [judgement] : [] };
}

async function dumpLines(reader: Graph): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of dump(reader)) lines.push(line);
  return lines;
}
