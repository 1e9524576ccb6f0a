/**
 * `npm run test:sources`: every suite about sources at full size, file by file. What passed at this commit is not run
 * again; `npm run test:sources -- --again` starts anew.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runStep, tool } from "./run-step.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const notes = join(root, ".cursus", "sources.json");
const LONGEST_TEST_MS = 3_600_000;

interface Passed {
  readonly commit: string;
  readonly files: string[];
}

function passedSoFar(commit: string): Passed {
  try {
    const noted = JSON.parse(readFileSync(notes, "utf8")) as Passed;
    if (noted.commit === commit && !process.argv.includes("--again")) return noted;
  } catch {
    // Nothing has been noted yet.
  }
  return { commit, files: [] };
}

/** Those of the units that are about sources, and the suite of their own. */
function suites(): readonly (readonly [project: string, path: string])[] {
  const own = readdirSync(join(root, "tests", "sources")).filter((name) => name.endsWith(".test.ts"));
  return [
    ["unit", "packages/intake"],
    ["unit", "packages/fetch"],
    ...own.map((name) => ["sources", join("tests/sources", name)] as const),
  ];
}

async function passes(project: string, path: string): Promise<boolean> {
  const limit = `--testTimeout=${LONGEST_TEST_MS}`;
  const command = [tool(root, "vitest"), "run", "--project", project, limit, path] as const;
  const { code } = await runStep(command, {
    root,
    echo: true,
    env: { CURSUS_LONG: "yes", CURSUS_SOURCES: "full" },
  });
  return code === 0;
}

const commit = execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
const passed = passedSoFar(commit);
const failed: string[] = [];
for (const [project, path] of suites()) {
  if (passed.files.includes(path)) continue;
  if (await passes(project, path)) passed.files.push(path);
  else failed.push(path);
  mkdirSync(dirname(notes), { recursive: true });
  writeFileSync(notes, JSON.stringify(passed));
}
for (const path of passed.files) process.stdout.write(`ok   ${path}\n`);
for (const path of failed) process.stdout.write(`FAIL ${path}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
