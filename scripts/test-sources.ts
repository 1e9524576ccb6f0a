/**
 * `npm run test:sources`: every suite about sources at full size, file by file. What passed at this commit is not run
 * again, so that a run that was broken off goes on where it was; `npm run test:sources -- --again` starts anew.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { commitOf, resultHead } from "./result-head.ts";
import { runStep, tool } from "./run-step.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const notes = join(root, ".cursus", "sources.json");
const measuredNow = join(root, ".cursus", "sources-measured.jsonl");
const results = join(root, "bench", "results", "sources.json");
const LONGEST_TEST_MS = 3_600_000;

/** By suite: the seconds it took and what it measured, of those that passed at the commit. */
interface Passed {
  readonly commit: string;
  readonly seconds: Record<string, number>;
  readonly measured: unknown[];
}

function passedSoFar(commit: string): Passed {
  const none = { commit, seconds: {}, measured: [] };
  if (process.argv.includes("--again")) return none;
  try {
    const noted = JSON.parse(readFileSync(notes, "utf8")) as Passed;
    return noted.commit === commit ? noted : none;
  } catch {
    return none;
  }
}

/** Those of the units that are about sources, and the suite of their own. */
function suites(): readonly (readonly [project: string, path: string])[] {
  const own = readdirSync(join(root, "tests", "sources")).filter((name) => name.endsWith(".test.ts"));
  return [
    ["unit", "packages/intake"],
    ["unit", "packages/fetch"],
    ["unit", "scripts/regular-expressions.test.ts"],
    ...own.map((name) => ["sources", join("tests/sources", name)] as const),
  ];
}

async function passes(project: string, path: string): Promise<boolean> {
  const limit = `--testTimeout=${LONGEST_TEST_MS}`;
  const command = [tool(root, "vitest"), "run", "--project", project, limit, path] as const;
  const { code } = await runStep(command, {
    root,
    echo: true,
    env: { CURSUS_LONG: "yes", CURSUS_SOURCES: "full", CURSUS_SOURCES_NOTES: measuredNow },
  });
  return code === 0;
}

/** What was measured since this was last asked. */
function takeMeasured(): readonly unknown[] {
  try {
    const lines = readFileSync(measuredNow, "utf8").trim().split("\n");
    return lines.map((line) => JSON.parse(line) as unknown);
  } catch {
    return [];
  } finally {
    rmSync(measuredNow, { force: true });
  }
}

const commit = commitOf(root);
const passed = passedSoFar(commit);
const failed: string[] = [];
mkdirSync(dirname(notes), { recursive: true });
for (const [project, path] of suites()) {
  if (path in passed.seconds) continue;
  takeMeasured();
  const from = performance.now();
  if (!(await passes(project, path))) {
    failed.push(path);
    continue;
  }
  passed.seconds[path] = Math.round((performance.now() - from) / 1_000);
  passed.measured.push(...takeMeasured());
  writeFileSync(notes, JSON.stringify(passed));
}
for (const [path, seconds] of Object.entries(passed.seconds))
  process.stdout.write(`ok   ${path} (${seconds} s)\n`);
for (const path of failed) process.stdout.write(`FAIL ${path}\n`);
if (failed.length === 0) {
  mkdirSync(dirname(results), { recursive: true });
  const head = resultHead("npm run test:sources", commit);
  const report = { ...head, measured: passed.measured, seconds: passed.seconds };
  writeFileSync(results, `${JSON.stringify(report, null, 2)}\n`);
}
process.exitCode = failed.length === 0 ? 0 : 1;
