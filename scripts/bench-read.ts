/**
 * `npm run bench:read [-- sm md reader]`: the engine beside Python's spaCy of the same model on the same text, in pairs that
 * take turns, one thread each; two threads beside one; then the whole reader on the articles of the project, its
 * memory, its time a token by length of text, and the structure stage alone. Writes bench/results/read.json, in which parts
 * that were not asked for stay as they were, and fails below the marks.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { createReader } from "@cursus/extract";
import { loadRecording } from "../packages/language/src/parity/recording.ts";
import { createSpacyEngine } from "../packages/language/src/spacy/engine.ts";
import type { ModelSize } from "../packages/language/src/weights/catalogue.ts";
import { ensureModel } from "../packages/language/src/weights/ensure-model.ts";
import { besidePython, engineByLength, PUBLISHED_MODELS, twoThreads } from "./bench/engine.ts";
import { rounded } from "./bench/measure.ts";
import { articlesPerSecond, readerByLength, readerMemory, structureByLength } from "./bench/reader.ts";

/** Texts of a run: some 4,000 tokens. */
const TEXTS = 60;
const MARKS = { besidePython: 1.5, twoThreads: 1.5, memoryMb: 350, flat: 1.5, articlesPerSecond: 10 };
const root = join(import.meta.dirname, "..");

async function benchEngine(size: ModelSize) {
  const texts = loadRecording(size).texts.slice(0, TEXTS);
  const model = await ensureModel({ size, env: PUBLISHED_MODELS, onProgress: console.log });
  const from = performance.now();
  const engine = await createSpacyEngine({ model });
  const loadMs = Math.round(performance.now() - from);
  const python = await besidePython(size, engine, texts);
  console.log(`${size}: ${python.ratio} times Python by the clock, ${python.cpuRatio} by processor time`);
  const threads = await twoThreads(size, texts);
  console.log(`${size}: two threads ${threads.ratio} times one`);
  const microsecondsPerToken = await engineByLength(engine, texts);
  console.log(`${size}: ${JSON.stringify(microsecondsPerToken)}`);
  return { engine: engine.id, loadMs, python, threads, microsecondsPerToken };
}

async function benchReader() {
  const reader = createReader();
  const speed = await articlesPerSecond(reader);
  console.log(
    `reader: ${speed.perSecondOfACore} articles a second of a core; ${JSON.stringify(speed.passedOver)}`,
  );
  const microsecondsPerToken = await readerByLength(reader);
  console.log(`reader: ${JSON.stringify(microsecondsPerToken)}`);
  const structure = await structureByLength();
  console.log(`structure: ${JSON.stringify(structure)}`);
  const memoryMb = readerMemory();
  console.log(`reader: ${memoryMb} MB`);
  return { reader: reader.id, ...speed, microsecondsPerToken, structure, memoryMb };
}

type EngineResult = Awaited<ReturnType<typeof benchEngine>>;
type ReaderResult = Awaited<ReturnType<typeof benchReader>>;

/** How much more a token (or a megabyte) of the longest text takes than one of the second shortest. */
const growth = (times: readonly number[]): number => rounded((times.at(-1) ?? 0) / (times[1] ?? 1));
const lines = (...found: readonly (string | false)[]): readonly string[] =>
  found.filter((line) => line !== false);

function engineFailures(size: string, { python, threads, microsecondsPerToken }: EngineResult) {
  const longer = growth(microsecondsPerToken.map(({ microseconds }) => microseconds));
  return lines(
    python.ratio < MARKS.besidePython &&
      `${size}: ${python.ratio} times Python, wanted ${MARKS.besidePython}`,
    threads.ratio < MARKS.twoThreads &&
      `${size}: two threads ${threads.ratio} times one, wanted ${MARKS.twoThreads}`,
    longer > MARKS.flat && `${size}: a token of a long text takes ${longer} times as long`,
  );
}

function readerFailures(result: ReaderResult) {
  const longer = growth(result.microsecondsPerToken.map(({ microseconds }) => microseconds));
  const larger = growth(result.structure.map(({ millisecondsPerMegabyte }) => millisecondsPerMegabyte));
  return lines(
    result.perSecondOfACore < MARKS.articlesPerSecond &&
      `reader: ${result.perSecondOfACore} articles a second, wanted ${MARKS.articlesPerSecond}`,
    result.memoryMb > MARKS.memoryMb && `reader: ${result.memoryMb} MB, wanted at most ${MARKS.memoryMb}`,
    longer > MARKS.flat && `reader: a token of a long article takes ${longer} times as long`,
    larger > MARKS.flat && `structure: a megabyte of a long text takes ${larger} times as long`,
    result.passedOver.withAssertedFacts > 0 && "reader: paragraphs with asserted facts are passed over",
  );
}

/** What was measured of one part, when, and how busy the machine was. */
interface Measured<Result> {
  readonly date: string;
  readonly load: readonly number[];
  readonly result: Result;
  readonly missed: readonly string[];
}

interface Report {
  readonly command: string;
  readonly machine: object;
  readonly marks: typeof MARKS;
  readonly parts: Readonly<Record<string, Measured<unknown>>>;
}

async function measured<Result>(
  work: () => Promise<Result>,
  missedBy: (result: Result) => readonly string[],
): Promise<Measured<Result>> {
  const load = loadavg().map((one) => rounded(one, 1));
  const result = await work();
  return { date: new Date().toISOString().slice(0, 10), load, result, missed: missedBy(result) };
}

const file = join(root, "bench", "results", "read.json");

/** Adds a part to the file, as it is at that moment. */
function record(part: string, found: Measured<unknown>): void {
  const parts = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Report).parts : {};
  const machine = { processor: cpus()[0]?.model, cores: cpus().length, node: process.version };
  const report: Report = {
    command: "npm run bench:read",
    machine,
    marks: MARKS,
    parts: { ...parts, [part]: found },
  };
  mkdirSync(join(root, "bench", "results"), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  for (const line of found.missed) console.log(line);
  if (found.missed.length > 0) process.exitCode = 1;
}

const asked = process.argv.slice(2);
const isAsked = (part: string): boolean => asked.length === 0 || asked.includes(part);
for (const size of ["sm", "md"] as const)
  if (isAsked(size))
    record(
      size,
      await measured(
        () => benchEngine(size),
        (result) => engineFailures(size, result),
      ),
    );
if (isAsked("reader")) record("reader", await measured(benchReader, readerFailures));
