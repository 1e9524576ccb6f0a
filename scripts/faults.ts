/**
 * `npm run faults`: every fault at full size, file by file; takes about half an hour. What passed at this commit is not run
 * again, so that a run that was broken off goes on where it was; `npm run faults -- --again` starts anew.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { commitOf, resultHead } from "./result-head.ts";
import { runStep, tool } from "./run-step.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "tests", "faults");
const notes = join(root, ".cursus", "faults.json");
const injected = join(root, ".cursus", "faults-injected.jsonl");
const results = join(root, "bench", "results", "faults.json");
const FEWEST_FAULTS = 100;
const LONGEST_TEST_MS = 4 * 3_600_000;

interface Injected {
  readonly scenario: number;
  readonly kind: string;
  readonly count: number;
}

/** By test file: the seconds it took and what it injected, of those that passed at the commit. */
interface Passed {
  readonly commit: string;
  readonly seconds: Record<string, number>;
  readonly faults: Record<string, readonly Injected[]>;
}

/** What was injected since this was last asked. */
function takeInjected(): readonly Injected[] {
  try {
    const lines = readFileSync(injected, "utf8").trim().split("\n");
    return lines.map((line) => JSON.parse(line) as Injected);
  } catch {
    return [];
  } finally {
    rmSync(injected, { force: true });
  }
}

function passedSoFar(commit: string): Passed {
  const none = { commit, seconds: {}, faults: {} };
  if (process.argv.includes("--again")) return none;
  try {
    const noted = JSON.parse(readFileSync(notes, "utf8")) as Passed;
    return noted.commit === commit ? noted : none;
  } catch {
    return none;
  }
}

async function passes(file: string): Promise<boolean> {
  const limit = `--testTimeout=${LONGEST_TEST_MS}`;
  const command = [
    tool(root, "vitest"),
    "run",
    "--project",
    "faults",
    limit,
    join("tests/faults", file),
  ] as const;
  const { code } = await runStep(command, {
    root,
    echo: true,
    env: { CURSUS_LONG: "yes", CURSUS_FAULTS: "full", CURSUS_FAULTS_NOTES: injected },
  });
  return code === 0;
}

const commit = commitOf(root);
const passed = passedSoFar(commit);
const failed: string[] = [];
for (const file of readdirSync(folder).filter((name) => name.endsWith(".test.ts"))) {
  if (file in passed.seconds) continue;
  const from = performance.now();
  takeInjected();
  if (!(await passes(file))) {
    failed.push(file);
    continue;
  }
  passed.seconds[file] = Math.round((performance.now() - from) / 1_000);
  passed.faults[file] = takeInjected();
  mkdirSync(dirname(notes), { recursive: true });
  writeFileSync(notes, JSON.stringify(passed));
}
for (const [file, seconds] of Object.entries(passed.seconds))
  process.stdout.write(`ok   ${file} (${seconds} s)\n`);
for (const file of failed) process.stdout.write(`FAIL ${file}\n`);
const faults = Object.values(passed.faults).flat();
const total = faults.reduce((sum, { count }) => sum + count, 0);
process.stdout.write(`${total} faults injected (at least ${FEWEST_FAULTS})\n`);
if (failed.length === 0) {
  mkdirSync(dirname(results), { recursive: true });
  const head = resultHead("npm run faults", commit);
  writeFileSync(results, `${JSON.stringify({ ...head, total, faults, seconds: passed.seconds }, null, 2)}\n`);
}
process.exitCode = failed.length === 0 && total >= FEWEST_FAULTS ? 0 : 1;
