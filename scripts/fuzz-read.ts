/**
 * `npm run fuzz:read`: 10,000 texts such as no editor would print, and ten of a megabyte without a full stop, a blank
 * or a line end, through the whole reader. Each part of 500 runs in a process of its own, which is ended where it
 * hangs. What has held at this commit is not tried again; `npm run fuzz:read -- --again` starts anew. Writes
 * bench/results/fuzz-read.json once all have held.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { createReader } from "@cursus/extract";
import fc from "fast-check";
import { anyText, longTexts } from "../tests/reading/any-text.ts";
import { readAnyText } from "../tests/reading/read-any-text.ts";

const TEXTS = 10_000;
const PART = 500;
const LONG_UNITS = 1_000_000;
/** A part takes about a minute; a process that takes so long hangs. */
const HANGS_MS = 30 * 60 * 1_000;
const PARTS = TEXTS / PART;

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
  if (part === "long") {
    for (const text of longTexts(LONG_UNITS)) await read(text, null);
    return { part, seed: null, ...sums };
  }
  const seed = Number(part);
  const property = fc.asyncProperty(anyText, fc.constantFrom(null, "2023-03-09"), read);
  await fc.assert(property, { numRuns: PART, seed });
  return { part, seed, ...sums };
}

function inProcess(part: string): Held {
  const done = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, "--part", part], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    timeout: HANGS_MS,
    killSignal: "SIGKILL",
  });
  if (done.status === 0) return JSON.parse(done.stdout) as Held;
  const how = done.signal === null ? "failed" : "hung";
  console.error(`part ${part} ${how}; to repeat it: node scripts/fuzz-read.ts --part ${part}`);
  process.exit(1);
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

function tryAll(): void {
  const commit = execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
  let noted = heldSoFar(commit);
  for (const part of [...Array.from({ length: PARTS }, (_, index) => String(index + 1)), "long"]) {
    if (noted.held.some((one) => one.part === part)) continue;
    const held = inProcess(part);
    noted = { commit, held: [...noted.held, held] };
    write(notes, noted);
    console.log(`held  ${part}: ${held.texts} texts, ${held.claims} claims, slowest ${held.slowestMs} ms`);
  }
  const sum = (of: (one: Held) => number): number => noted.held.reduce((all, one) => all + of(one), 0);
  write(results, {
    date: new Date().toISOString().slice(0, 10),
    command: "npm run fuzz:read",
    commit,
    machine: { processor: cpus()[0]?.model, cores: cpus().length, node: process.version },
    texts: sum(({ texts }) => texts),
    units: sum(({ units }) => units),
    claims: sum(({ claims }) => claims),
    refused: sum(({ refused }) => refused),
    crashes: 0,
    ungrounded: 0,
    parts: noted.held,
  });
}

const asked = process.argv.indexOf("--part");
if (asked < 0) tryAll();
else console.log(JSON.stringify(await tryPart(process.argv[asked + 1] ?? "1")));
