/**
 * `npm run bench:questions`: how long each question takes on the largest hubs of a graph of a million claims, beside
 * the Cypher that somebody would write by hand for it, by turns; writes bench/results/questions.json and ends with 1
 * where a bound of docs/speed.md does not hold. The graph is built once and kept in `.cursus/bench`; where it was broken
 * off it goes on. `npm run bench:questions -- 5000` takes another number of generated articles.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { recordStatus } from "@cursus/graph";
import { LARGE_ARTICLES, openLargeGraph } from "../benchmarks/large-graph/large-graph.ts";
import { once } from "../benchmarks/large-graph/once.ts";
import { pairName } from "../benchmarks/questions/pair.ts";
import { hubPairs } from "../benchmarks/questions/pairs.ts";
import { type PairTimes, timePair } from "../benchmarks/questions/time-pair.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const MOST_TIMES = 1.5;
const MOST_MS = 50;

const articles = Number(process.argv[2] ?? LARGE_ARTICLES);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const isKept = ({ ratio, ours, scans }: PairTimes): boolean =>
  ratio <= MOST_TIMES && ours.p95 <= MOST_MS && scans.length === 0;

const { graph, home, end } = await openLargeGraph(root, articles, say);
const measured = join(home, "questions");
try {
  mkdirSync(measured, { recursive: true });
  const { nodes } = await recordStatus(graph);
  say(`${nodes.Claim} claims, ${nodes.Event} events, ${nodes.Tenure} tenures`);
  const rows: PairTimes[] = [];
  for (const pair of await hubPairs(graph)) {
    const row = await once(join(measured, `${pairName(pair)}.json`), () => timePair(graph, pair));
    rows.push(row);
    const { question, ours, bare, ratio, scans } = row;
    const times = `ours ${ours.p50}/${ours.p95} ms  bare ${bare.p50}/${bare.p95} ms  ${ratio}`;
    say(`${isKept(row) ? "ok  " : "over"} ${question.padEnd(22)} ${times} ${scans.join(", ")}`);
  }
  const result = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} x ${cpus()[0]?.model}`,
    /** Processes that wanted a core meanwhile: times of a busy machine are those of a busy machine. */
    load: loadavg()[1],
    articles,
    claims: nodes.Claim,
    rows,
  };
  mkdirSync(join(root, "bench", "results"), { recursive: true });
  writeFileSync(join(root, "bench", "results", "questions.json"), `${JSON.stringify(result, null, 2)}\n`);
  rmSync(measured, { recursive: true });
  if (!rows.every(isKept)) process.exitCode = 1;
} finally {
  await end();
}
