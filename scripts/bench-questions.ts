/**
 * `npm run bench:questions`: how long each question takes on the largest hubs, beside the Cypher that somebody would
 * write by hand for it, in one run on servers of its own; writes bench/results/questions.json and ends with 1 where a
 * question takes more than 1.5 times as long at its 95th percentile. `npm run bench:questions -- 5000` takes another
 * number of generated articles than 100,000 (about a million claims).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { importArticles, migrate, openGraph, recordStatus } from "@cursus/graph";
import { QUESTIONS, type Question, runQuestion } from "@cursus/query";
import { hubPairs, type Pair } from "../benchmarks/questions/pairs.ts";
import { RULES } from "../packages/record/src/rules.ts";
import { generatedArticles } from "../tests/generator/generated-article.ts";
import { createWorld } from "../tests/generator/world.ts";
import { startPrivateStack } from "../tests/harness/private-stack.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const WORLD = { seed: 7, persons: 100_000, offices: 20_000 };
const MOST_TIMES = 1.5;
const WARM_UP = 10;
const RUNS = 60;

const count = Number(process.argv[2] ?? 100_000);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Milliseconds of each run, in turn with the other's so that both meet the same load. */
async function timesOf(graph: Awaited<ReturnType<typeof openGraph>>, pair: Pair) {
  const question = QUESTIONS[pair.question] as unknown as Question;
  const ours: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const [own, byHand] = [
      await timed(() => runQuestion(graph, question, pair.given)),
      await timed(() => graph.read(pair.cypher, pair.parameters)),
    ];
    if (run < WARM_UP) continue;
    ours.push(own);
    bare.push(byHand);
  }
  return { ours: percentiles(ours), bare: percentiles(bare) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

function percentiles(all: readonly number[]) {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95) };
}

const stack = await startPrivateStack(root);
try {
  const graph = await openGraph(stack.addresses.neo4j);
  await migrate(graph);
  const onProgress = (done: number): void => {
    if (done % 10_000 === 0) say(`  ${done} articles said`);
  };
  await importArticles(
    graph,
    RULES,
    generatedArticles(createWorld(WORLD), { count }),
    new Date(),
    onProgress,
  );
  const { nodes } = await recordStatus(graph);
  say(`${nodes.Claim} claims, ${nodes.Event} events, ${nodes.Tenure} tenures`);
  const rows = [];
  for (const pair of await hubPairs(graph)) {
    const times = await timesOf(graph, pair);
    const ratio = Math.round((times.ours.p95 / times.bare.p95) * 100) / 100;
    rows.push({ question: pair.question, ...times, ratio });
    say(
      `${pair.question.padEnd(16)} ours ${times.ours.p50}/${times.ours.p95} ms  bare ${times.bare.p50}/${times.bare.p95} ms  ${ratio}`,
    );
  }
  const result = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} x ${cpus()[0]?.model}`,
    articles: count,
    claims: nodes.Claim,
    rows,
  };
  mkdirSync(join(root, "bench", "results"), { recursive: true });
  writeFileSync(join(root, "bench", "results", "questions.json"), `${JSON.stringify(result, null, 2)}\n`);
  if (rows.some(({ ratio }) => ratio > MOST_TIMES)) process.exitCode = 1;
  await graph.close();
} finally {
  await stack.end();
}
