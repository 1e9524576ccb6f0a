/**
 * `npm run security`: every scenario of security at full size (`npm test` tries them smaller): strange text in every
 * argument, every route with every role, 10,000 guessed keys, a flood of 20,000 articles beside a client who only asks,
 * edited jobs, orders in articles. On servers of its own; takes some minutes. Writes what was measured to
 * bench/results/security.json once all have held.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Measured } from "../tests/security/support/note-measured.ts";
import { commitOf, resultHead } from "./result-head.ts";
import { runStep, tool } from "./run-step.ts";

const root = join(import.meta.dirname, "..");
const notes = join(root, ".cursus", "security.jsonl");
const results = join(root, "bench", "results", "security.json");
const LONGEST_TEST_MS = 3_600_000;
const FULL = {
  CURSUS_LONG: "yes",
  CURSUS_SECURITY_POSTS: "20000",
  CURSUS_SECURITY_GUESSES: "10000",
  CURSUS_SECURITY_NOTES: notes,
};

/** Edited jobs are among the faults: they are delivered by a Redis that somebody else writes to. */
const RUNS = [
  ["--project", "security"],
  ["--project", "faults", "tests/faults/a-poisoned-job-changes-nothing.test.ts"],
] as const;

async function holds(words: readonly string[]): Promise<boolean> {
  const command = [tool(root, "vitest"), "run", `--testTimeout=${LONGEST_TEST_MS}`, ...words] as const;
  const { code } = await runStep(command, { root, echo: true, env: { ...process.env, ...FULL } });
  return code === 0;
}

function measured(): readonly Measured[] {
  const lines = readFileSync(notes, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Measured).toSorted((a, b) => a.scenario - b.scenario);
}

mkdirSync(join(root, ".cursus"), { recursive: true });
rmSync(notes, { force: true });
const from = performance.now();
const held: boolean[] = [];
for (const words of RUNS) held.push(await holds(words));
if (held.every(Boolean)) {
  const head = resultHead("npm run security", commitOf(root));
  const seconds = Math.round((performance.now() - from) / 1_000);
  writeFileSync(results, `${JSON.stringify({ ...head, seconds, scenarios: measured() }, null, 2)}\n`);
}
process.exitCode = held.every(Boolean) ? 0 : 1;
