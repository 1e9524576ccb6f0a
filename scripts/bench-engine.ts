/**
 * `npm run bench:engine [-- sm md]`: the engine beside Python's spaCy of the same model on the same text, in pairs
 * that take turns, one thread each; two threads beside one; time per token by length of text; memory. Writes
 * bench/results/engine.json and fails below the marks.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { loadRecording } from "../packages/language/src/parity/recording.ts";
import type { ParsedEngine } from "../packages/language/src/parse.ts";
import { createSpacyEngine } from "../packages/language/src/spacy/engine.ts";
import { createSpacyPool } from "../packages/language/src/spacy/pool/pool.ts";
import { modelCache } from "../packages/language/src/weights/cache-folder.ts";
import { type ModelSize, PUBLISHED } from "../packages/language/src/weights/catalogue.ts";
import { ensureModel } from "../packages/language/src/weights/ensure-model.ts";
import { type Run, startPython } from "./bench-python.ts";

const PAIRS = 9;
/** Texts of a run: some 17,000 tokens. */
const TEXTS = 260;
const LENGTHS_KB = [1, 5, 20, 50, 200];
const MARKS = { besidePython: 1.5, twoThreads: 1.5, memoryMb: 350, flat: 1.5 };
const env = { ...process.env, CURSUS_MODEL: undefined };
const root = join(import.meta.dirname, "..");

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
const speed = ({ tokens, seconds }: Run): number => tokens / seconds;
const rounded = (number: number, digits = 2): number => Number(number.toFixed(digits));
const wholeOf = (text: string) => [{ start: 0, end: text.length }];

async function timed(work: () => Promise<number>): Promise<Run> {
  const from = performance.now();
  const tokens = await work();
  return { tokens, seconds: (performance.now() - from) / 1_000 };
}

/** All texts at once, as a worker with several articles in hand would do. */
const readAll = (engine: ParsedEngine, texts: readonly string[]) =>
  timed(async () => {
    const parses = await Promise.all(texts.map((text) => engine.analyse(text, wholeOf(text))));
    return parses.flat().reduce((sum, { tokens }) => sum + tokens.length, 0);
  });

/** Runs both sides in turns, so that a busy moment of the machine strikes both; the first pair only warms up. */
async function pairs(
  one: () => Promise<Run>,
  other: () => Promise<Run>,
): Promise<readonly (readonly [Run, Run])[]> {
  const results: (readonly [Run, Run])[] = [];
  for (let pair = 0; pair <= PAIRS; pair++) {
    const isSwapped = pair % 2 === 1;
    const first = isSwapped ? await other() : await one();
    const second = isSwapped ? await one() : await other();
    if (pair > 0) results.push(isSwapped ? [second, first] : [first, second]);
  }
  return results;
}

function summary(results: readonly (readonly [Run, Run])[]) {
  const ratios = results.map(([one, other]) => speed(one) / speed(other));
  return {
    ratio: rounded(median(ratios)),
    ratios: ratios.map((ratio) => rounded(ratio)),
    tokensPerSecond: results.map(([one]) => Math.round(speed(one))),
    otherTokensPerSecond: results.map(([, other]) => Math.round(speed(other))),
  };
}

async function besidePython(size: ModelSize, engine: ParsedEngine, texts: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "cursus-bench-"));
  try {
    const file = join(folder, "texts.json");
    writeFileSync(file, JSON.stringify(texts));
    const python = await startPython(join(modelCache(env), PUBLISHED[size].wheel), file);
    const results = await pairs(
      () => readAll(engine, texts),
      () => python.run(),
    );
    python.stop();
    return { ...python.versions, tokens: results[0]?.[0].tokens, ...summary(results) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function twoThreads(size: ModelSize, texts: readonly string[]) {
  const model = await ensureModel({ size, env });
  const [one, two] = [
    await createSpacyPool({ model, threads: 1 }),
    await createSpacyPool({ model, threads: 2 }),
  ];
  const results = await pairs(
    () => readAll(two, texts),
    () => readAll(one, texts),
  );
  await Promise.all([one.close(), two.close()]);
  return summary(results);
}

/** Microseconds a token for texts of growing length, as one block and as paragraphs. */
async function byLength(engine: ParsedEngine, texts: readonly string[]) {
  const all = texts.join("\n\n").repeat(10);
  const rows: { kilobytes: number; oneBlock: number; paragraphs: number }[] = [];
  for (const kilobytes of LENGTHS_KB) {
    const text = all.slice(0, kilobytes * 1_000);
    const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    }));
    const micros = async (blocks: readonly { start: number; end: number }[]) => {
      const runs: number[] = [];
      for (let turn = 0; turn < Math.max(3, 200 / kilobytes); turn++) {
        const run = await timed(async () =>
          (await engine.analyse(text, blocks)).reduce((sum, { tokens }) => sum + tokens.length, 0),
        );
        runs.push(1e6 / speed(run));
      }
      return rounded(median(runs), 1);
    };
    rows.push({ kilobytes, oneBlock: await micros(wholeOf(text)), paragraphs: await micros(paragraphs) });
  }
  return rows;
}

/** The resident memory of a process that only reads: after a megabyte of text. */
function memoryOf(size: ModelSize): number {
  return Number(
    execFileSync(process.execPath, [import.meta.filename, "--memory", size], { encoding: "utf8" }),
  );
}

async function printMemory(size: ModelSize): Promise<void> {
  const engine = await createSpacyEngine({ model: await ensureModel({ size, env }) });
  const text = "The minister, who had held the post since 2019, was dismissed by the president on Monday. ";
  for (let part = 0; part < 20; part++) {
    const long = text.replaceAll("e ", `e${part} `).repeat(570);
    await engine.analyse(long, wholeOf(long));
  }
  process.stdout.write(String(Math.round(process.memoryUsage.rss() / 1e6)));
}

async function bench(size: ModelSize) {
  const texts = loadRecording(size).texts.slice(0, TEXTS);
  const model = await ensureModel({ size, env, onProgress: console.log });
  const from = performance.now();
  const engine = await createSpacyEngine({ model });
  const loadMs = Math.round(performance.now() - from);
  const python = await besidePython(size, engine, texts);
  const threads = await twoThreads(size, texts);
  const lengths = await byLength(engine, texts);
  const result = {
    engine: engine.id,
    loadMs,
    memoryMb: memoryOf(size),
    python,
    threads,
    microsecondsPerToken: lengths,
  };
  console.log(JSON.stringify(result, null, 1));
  return result;
}

type Result = Awaited<ReturnType<typeof bench>>;

function failures(
  size: string,
  { python, threads, memoryMb, microsecondsPerToken: rows }: Result,
): readonly string[] {
  const longest = rows.at(-1);
  const middle = rows[1];
  const growth = (longest?.oneBlock ?? 0) / (middle?.oneBlock ?? 1);
  return [
    python.ratio < MARKS.besidePython &&
      `${size}: ${python.ratio} times Python, wanted ${MARKS.besidePython}`,
    threads.ratio < MARKS.twoThreads &&
      `${size}: two threads ${threads.ratio} times one, wanted ${MARKS.twoThreads}`,
    memoryMb > MARKS.memoryMb && `${size}: ${memoryMb} MB, wanted at most ${MARKS.memoryMb}`,
    growth > MARKS.flat && `${size}: a token of a long text takes ${rounded(growth)} times as long`,
  ].filter((line) => line !== false);
}

const asked = process.argv.slice(2);
if (asked[0] === "--memory") await printMemory(asked[1] as ModelSize);
else {
  const results: Record<string, Result> = {};
  for (const size of ["sm", "md"] as const)
    if (asked.length === 0 || asked.includes(size)) results[size] = await bench(size);
  const missed = Object.entries(results).flatMap(([size, result]) => failures(size, result));
  mkdirSync(join(root, "bench", "results"), { recursive: true });
  const machine = { processor: cpus()[0]?.model, cores: cpus().length, node: process.version };
  const report = {
    date: new Date().toISOString().slice(0, 10),
    command: "npm run bench:engine",
    machine,
    marks: MARKS,
    results,
    missed,
  };
  writeFileSync(join(root, "bench", "results", "engine.json"), `${JSON.stringify(report, null, 2)}\n`);
  for (const line of missed) console.log(line);
  process.exitCode = missed.length === 0 ? 0 : 1;
}
