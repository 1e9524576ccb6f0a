import type { Graph } from "@cursus/graph";
import { QUESTIONS, type Question, runQuestion } from "@cursus/query";
import { type Pair, pairName } from "./pair.ts";
import { scansIn, statementsOf } from "./plans.ts";

/** Milliseconds. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

/** What a question takes beside the Cypher that answers it, and what of its plans goes through the whole graph. */
export interface PairTimes {
  readonly question: string;
  readonly rows: number;
  readonly statements: number;
  readonly ours: Percentiles;
  readonly bare: Percentiles;
  /** Of the 95th percentiles. */
  readonly ratio: number;
  readonly scans: readonly string[];
}

/** A server compiles what it runs often: what it has not yet compiled says nothing of a server at work. */
const WARM_UP = 40;
const RUNS = 60;

/** Runs both by turns, so that whatever else the machine does slows both. */
export async function timePair(graph: Graph, pair: Pair): Promise<PairTimes> {
  const question = QUESTIONS[pair.question] as unknown as Question;
  const { rows } = await runQuestion(graph, question, pair.given);
  const statements = await statementsOf(graph, (reader) => runQuestion(reader, question, pair.given));
  const own: number[] = [];
  const byHand: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    own.push(await timed(() => runQuestion(graph, question, pair.given)));
    byHand.push(await timed(() => graph.read(pair.cypher, pair.parameters)));
  }
  const [ours, bare] = [percentiles(own.slice(WARM_UP)), percentiles(byHand.slice(WARM_UP))];
  return {
    question: pairName(pair),
    rows: rows.length,
    statements: statements.size,
    ...{ ours, bare },
    ratio: Math.round((ours.p95 / bare.p95) * 100) / 100,
    scans: await scansIn(graph, statements),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

function percentiles(all: readonly number[]): Percentiles {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95) };
}
