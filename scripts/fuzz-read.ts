/**
 * `npm run fuzz:read`: 10,000 texts such as no editor would print, and ten of a megabyte without a full stop, a blank
 * or a line end, through the whole reader. Each part of 500, and each long text, runs in a process of its own, which is
 * ended where it hangs; `--jobs N` runs N at once. What has held at this commit is not tried again; `npm run fuzz:read -- --again` starts anew. Writes
 * bench/results/fuzz-read.json once all have held.
 */
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { createReader } from "@cursus/extract";
import fc from "fast-check";
import { anyText, longTexts } from "../tests/reading/any-text.ts";
import { readAnyText } from "../tests/reading/read-any-text.ts";
import { commitOf, resultHead } from "./result-head.ts";

const TEXTS = 10_000;
const PART = 500;
const LONG_UNITS = 1_000_000;
/** A part takes about a minute; a process that takes so long hangs. */
const HANGS_MS = 30 * 60 * 1_000;
const LONG = "long-";
const PARTS = [
  ...longTexts(1).map((_, index) => `${LONG}${index}`),
  ...Array.from({ length: TEXTS / PART }, (_, index) => String(index + 1)),
];

const root = join(import.meta.dirname, "..");
const notes = join(root, ".cursus", "fuzz-read.json");
const results = join(root, "bench", "results", "fuzz-read.json");

/** What one part has shown. */
interface Held {
  readonly part: string;
  readonly seed: number | null;
  readonly texts: number;
  readonly units: number;
  readonly claims: number;
  readonly refused: number;
  readonly slowestMs: number;
}

interface Notes {
  readonly commit: string;
  readonly held: readonly Held[];
}

async function tryPart(part: string): Promise<Held> {
  const reader = createReader();
  const sums = { texts: 0, units: 0, claims: 0, refused: 0, slowestMs: 0 };
  const read = async (text: string, published: string | null): Promise<void> => {
    const from = performance.now();
    const { claims, refused } = await readAnyText(reader, text, { published, maxChars: 2 * LONG_UNITS });
    sums.texts++;
    sums.units += text.length;
    sums.claims += claims;
    sums.refused += refused === null ? 0 : 1;
    sums.slowestMs = Math.max(sums.slowestMs, Math.round(performance.now() - from));
  };
  if (part.startsWith(LONG)) {
    await read(longTexts(LONG_UNITS)[Number(part.slice(LONG.length))] ?? "", null);
    return { part, seed: null, ...sums };
  }
  const seed = Number(part);
  const property = fc.asyncProperty(anyText, fc.constantFrom(null, "2023-03-09"), read);
  await fc.assert(property, { numRuns: PART, seed });
  return { part, seed, ...sums };
}

async function inProcess(part: string): Promise<Held> {
  const words = [...process.execArgv, import.meta.filename, "--part", part];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, words, {
      timeout: HANGS_MS,
      killSignal: "SIGKILL",
    });
    return JSON.parse(stdout) as Held;
  } catch (error) {
    console.error(`part ${part} failed or hung; to repeat it: node scripts/fuzz-read.ts --part ${part}`);
    throw error;
  }
}

function heldSoFar(commit: string): Notes {
  try {
    const noted = JSON.parse(readFileSync(notes, "utf8")) as Notes;
    if (noted.commit === commit && !process.argv.includes("--again")) return noted;
  } catch {
    // Nothing was noted yet.
  }
  return { commit, held: [] };
}

function write(file: string, content: object): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

async function tryAll(jobs: number): Promise<void> {
  const commit = commitOf(root);
  let noted = heldSoFar(commit);
  const waiting = PARTS.filter((part) => !noted.held.some((one) => one.part === part));
  const work = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const held = await inProcess(part);
      noted = { commit, held: [...noted.held, held] };
      write(notes, noted);
      console.log(`held  ${part}: ${held.texts} texts, ${held.claims} claims, slowest ${held.slowestMs} ms`);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  const sum = (of: (one: Held) => number): number => noted.held.reduce((all, one) => all + of(one), 0);
  write(results, {
    ...resultHead("npm run fuzz:read", commit),
    texts: sum(({ texts }) => texts),
    units: sum(({ units }) => units),
    claims: sum(({ claims }) => claims),
    refused: sum(({ refused }) => refused),
    crashes: 0,
    ungrounded: 0,
    parts: noted.held,
  });
}

const flagged = (flag: string): string | undefined =>
  process.argv.includes(flag) ? process.argv[process.argv.indexOf(flag) + 1] : undefined;
const part = flagged("--part");
if (part === undefined) await tryAll(Number(flagged("--jobs") ?? 1));
else console.log(JSON.stringify(await tryPart(part)));
