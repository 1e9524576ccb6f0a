import { createReader } from "@cursus/extract";
import {
  type Drift,
  dump,
  type Graph,
  migrate,
  openGraph,
  retract,
  submit,
  unrecordedSubmissions,
  verify,
} from "@cursus/graph";
import type { Article } from "@cursus/graph-schema";
import { type ArticleQueue, openArticleQueue } from "@cursus/queue";
import { RULES } from "@cursus/record";
import { expect } from "vitest";
import { type GraphByHand, graphByHand } from "../../harness/graph-by-hand.ts";
import { stackAddresses, uniquePrefix } from "../../harness/stack.ts";
import { commitPatiently } from "./commit-patiently.ts";
import { type RedisByHand, redisByHand } from "./redis-by-hand.ts";
import { sized } from "./sized.ts";
import {
  SHORT_LOCKS,
  startWorkerProcess,
  type WorkerProcess,
  type WorkerProcessSettings,
} from "./worker-process.ts";

/** One test's graph, queue and worker processes. */
export interface FaultRun {
  readonly queue: ArticleQueue;
  readonly graphByHand: GraphByHand;
  readonly redisByHand: RedisByHand;
  /** The dump after these articles alone were recorded in their order, undisturbed. The graph is emptied before and after. */
  clean(articles: readonly Article[]): Promise<readonly string[]>;
  /** Accepts the articles and queues them. */
  handIn(articles: readonly Article[]): Promise<void>;
  /** Brings the database to the schema, as `npm start` does. */
  migrate(): Promise<void>;
  /** Takes the article off the record. */
  retract(article: Article): Promise<void>;
  worker(settings?: Partial<WorkerProcessSettings>): WorkerProcess;
  /** Waits until nothing is accepted without a receipt and nothing is in the queue. */
  drained(): Promise<void>;
  /** The canonical dump as lines, which show where two dumps differ. */
  dump(): Promise<readonly string[]>;
  /** Where the graph is not what its claims make of it. */
  drift(): Promise<readonly Drift[]>;
  end(): Promise<void>;
}

/** Generous: a database that has just been started is slow, and more so on a busy machine. */
const LONGEST_DRAIN_MS = sized({ quick: 200_000, full: 900_000 });

/** A run on an empty graph and a queue of its own. */
export async function faultRun(): Promise<FaultRun> {
  const { redis, neo4j } = stackAddresses();
  const prefix = uniquePrefix();
  const graph = await openGraph(neo4j);
  await migrate(graph);
  const byHand = graphByHand(neo4j);
  await byHand.wipe();
  const queue = await openArticleQueue({ redisUrl: redis.url, prefix, policy: SHORT_LOCKS });
  const workers: WorkerProcess[] = [];
  const run: FaultRun = {
    queue,
    graphByHand: byHand,
    redisByHand: redisByHand(redis.url, prefix),
    clean: (articles) => clean(graph, byHand, articles),
    handIn: (articles) => handIn(graph, queue, articles),
    migrate: async () => {
      await migrate(graph);
    },
    retract: async ({ key }) => {
      await retract(graph, RULES, key, new Date());
    },
    worker: (settings = {}) => {
      const worker = startWorkerProcess({ prefix, ...settings });
      workers.push(worker);
      return worker;
    },
    drained: () => drained(graph, queue),
    dump: () => dumpLines(graph),
    drift: async () => (await verify(graph, RULES)).drift,
    end: async () => {
      for (const worker of workers) worker.signal("SIGKILL");
      await Promise.all(workers.map((worker) => worker.ended()));
      await queue.board.obliterate({ force: true });
      run.redisByHand.close();
      await Promise.all([queue.close(), byHand.close(), graph.close()]);
    },
  };
  return run;
}

/** As a worker commits them at most; one by one, each of many about the same few would be read again with all the others. */
const GROUP = 50;

async function clean(
  graph: Graph,
  byHand: GraphByHand,
  articles: readonly Article[],
): Promise<readonly string[]> {
  // What an earlier test of the same file left would be counted as clean.
  await byHand.wipe();
  const reader = createReader();
  for (let from = 0; from < articles.length; from += GROUP) {
    const group = articles.slice(from, from + GROUP);
    const read = group.map(async (article) => ({ article, reading: await reader.read(article) }));
    await commitPatiently(graph, await Promise.all(read), new Date());
  }
  const lines = await dumpLines(graph);
  await byHand.wipe();
  return lines;
}

async function handIn(graph: Graph, queue: ArticleQueue, articles: readonly Article[]): Promise<void> {
  for (const article of articles) {
    await submit(graph, article, new Date());
    await queue.enqueue(article);
  }
}

async function dumpLines(graph: Graph): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of dump(graph)) lines.push(line);
  return lines;
}

async function drained(graph: Graph, queue: ArticleQueue): Promise<void> {
  const look = async () => {
    const { waiting, active, delayed } = await queue.counts();
    return waiting + active + delayed + (await unrecordedSubmissions(graph, 10_000)).length;
  };
  await expect.poll(look, { timeout: LONGEST_DRAIN_MS, interval: 50 }).toBe(0);
}
