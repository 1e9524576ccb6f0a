/**
 * `npm run faults`: every fault at full size, file by file; takes about half an hour. What passed at this commit is not run
 * again, so that a run that was broken off goes on where it was; `npm run faults -- --again` starts anew.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runStep, tool } from "./run-step.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "tests", "faults");
const notes = join(root, ".cursus", "faults.json");
const LONGEST_TEST_MS = 4 * 3_600_000;

/** Seconds by test file, of those that passed at the commit. */
interface Passed {
  readonly commit: string;
  readonly seconds: Record<string, number>;
}

function passedSoFar(commit: string): Passed {
  const none = { commit, seconds: {} };
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
  const { code } = await runStep(command, { root, echo: true, env: { CURSUS_FAULTS: "full" } });
  return code === 0;
}

const commit = execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
const passed = passedSoFar(commit);
const failed: string[] = [];
for (const file of readdirSync(folder).filter((name) => name.endsWith(".test.ts"))) {
  if (file in passed.seconds) continue;
  const from = performance.now();
  if (!(await passes(file))) {
    failed.push(file);
    continue;
  }
  passed.seconds[file] = Math.round((performance.now() - from) / 1_000);
  mkdirSync(dirname(notes), { recursive: true });
  writeFileSync(notes, JSON.stringify(passed));
}
for (const [file, seconds] of Object.entries(passed.seconds))
  process.stdout.write(`ok   ${file} (${seconds} s)\n`);
for (const file of failed) process.stdout.write(`FAIL ${file}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
