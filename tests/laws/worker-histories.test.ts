import { createReader } from "@cursus/extract";
import { type Graph, judge, openGraph, retract, verify, withdrawJudgement } from "@cursus/graph";
import type { Article } from "@cursus/graph-schema";
import { RULES } from "@cursus/record";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptied } from "../../packages/graph/src/fixtures/test-graph.ts";
import { type FaultRun, faultRun } from "../faults/support/fault-run.ts";
import type { WorkerProcess } from "../faults/support/worker-process.ts";
import { stackAddresses } from "../harness/stack.ts";
import { lawHolds } from "./support/hold.ts";
import { buildAfresh, patiently } from "./support/run-history.ts";
import type { ReadArticle } from "./support/told-article.ts";
import { anyDrawn, type WorkerHistory, workerHistory } from "./support/worker-history.ts";

const WORKERS = 3;
const AT = new Date("2024-02-01T12:00:00Z");
/** What was accepted while its version was being recorded is found by the sweeper. */
const SWEEPING = { sweepEveryMs: 1_000 };

let graph: Graph;
let run: FaultRun;
let workers: WorkerProcess[];
beforeAll(async () => {
  graph = await openGraph(stackAddresses().neo4j);
  run = await faultRun();
  workers = Array.from({ length: WORKERS }, () => run.worker(SWEEPING));
  await Promise.all(workers.map(({ ready }) => ready));
});
afterAll(async () => {
  await run.end();
  await graph.close();
});

const reader = createReader();
const read = (articles: readonly Article[]): Promise<readonly ReadArticle[]> =>
  Promise.all(articles.map(async (article) => ({ article, reading: await reader.read(article) })));

test("whatever worker processes do at once, and whatever happens meanwhile, the graph is that of what is left", async () => {
  const property = fc.asyncProperty(anyDrawn, async (drawn) => {
    const history = await workerHistory(drawn, WORKERS, read);
    await emptied(graph);
    await run.queue.board.resume();
    await happen(history);
    await still();
    expect((await verify(graph, RULES)).drift).toEqual([]);
    const after = await run.dump();
    await buildAfresh(graph, RULES, await leftOf(history));
    expect(after).toEqual(await run.dump());
  });
  await lawHolds("a history of worker processes is its fresh build", property, { few: 1, many: 20 });
});

/** What the sweeper queued a second time must not be recorded in the graph that is built afresh. */
async function still(): Promise<void> {
  await run.queue.board.pause();
  await expect.poll(async () => (await run.queue.counts()).active, { timeout: 60_000 }).toBe(0);
  await run.queue.board.drain();
}

async function happen(history: WorkerHistory): Promise<void> {
  const { first, again, second, retracted, judgement, withdrawn, replaced } = history;
  await Promise.all([run.handIn(first), run.handIn(again)]);
  await run.drained();
  await Promise.all([
    run.handIn(second),
    ...retracted.map((key) => patiently(() => retract(graph, RULES, key, AT))),
    judgement && patiently(() => judge(graph, RULES, judgement, AT)),
    replaced === undefined ? undefined : replace(replaced),
  ]);
  if (judgement && withdrawn) await patiently(() => withdrawJudgement(graph, RULES, judgement.id, AT));
  await run.drained();
}

/** As a deploy does: the old process finishes what it has in hand. */
async function replace(place: number): Promise<void> {
  workers[place]?.signal("SIGTERM");
  const fresh = run.worker(SWEEPING);
  workers[place] = fresh;
  await fresh.ready;
}

async function leftOf({ first, second, retracted, judgement, withdrawn }: WorkerHistory) {
  const left = [...first, ...second].filter(({ key }) => !retracted.includes(key));
  return { articles: await read(left), judgements: judgement && !withdrawn ? [judgement] : [] };
}
