/**
 * `npm run laws`: the laws of the record on real servers, at full size (`npm test` tries each a few times); takes
 * about half an hour. What has held at this commit is not tried again, so that a run that was broken off goes on
 * where it was; `npm run laws -- --again` starts anew. Writes what has held to bench/results/laws.json.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { RULES } from "../packages/record/src/rules.ts";
import { type HeldPart, type LawNotes, readNotes, writeNotes } from "../tests/laws/support/notes.ts";
import { commitOf, resultHead } from "./result-head.ts";
import { runStep, tool } from "./run-step.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const notes = join(root, ".cursus", "laws.json");
const results = join(root, "bench", "results", "laws.json");

const AGAIN = "--again";
const commit = commitOf(root);

function heldSoFar(): LawNotes {
  const none = { commit, held: [] };
  if (process.argv.includes(AGAIN)) return none;
  try {
    const noted = readNotes(notes);
    return noted.commit === commit ? noted : none;
  } catch {
    return none;
  }
}

/** One line for each law, with the seeds that repeat its parts. */
function summary(held: readonly HeldPart[]) {
  return [...Map.groupBy(held, ({ law }) => law)]
    .map(([law, parts]) => ({
      law,
      tries: parts.reduce((sum, { tries }) => sum + tries, 0),
      of: parts[0]?.whole ?? 0,
      seconds: parts.reduce((sum, { seconds }) => sum + seconds, 0),
      seeds: parts.flatMap(({ seed }) => seed ?? []),
    }))
    .toSorted((a, b) => (a.law < b.law ? -1 : 1));
}

function writeResults({ held }: LawNotes, whole: boolean): void {
  const laws = summary(held);
  mkdirSync(dirname(results), { recursive: true });
  const content = { ...resultHead("npm run laws", commit), rules: RULES.version, whole, laws };
  writeFileSync(results, `${JSON.stringify(content, null, 2)}\n`);
  for (const { law, tries, of, seconds } of laws)
    process.stdout.write(`held  ${law}: ${tries} of ${of} (${seconds} s)\n`);
}

writeNotes(notes, heldSoFar());
const more = process.argv.slice(2).filter((word) => word !== AGAIN);
const { code } = await runStep([tool(root, "vitest"), "run", "--project", "laws", ...more], {
  root,
  echo: true,
  // The worker processes are those of the fault tests, which at full size give a queue longer to drain.
  env: { CURSUS_LONG: "yes", CURSUS_LAWS: "whole", CURSUS_LAWS_NOTES: notes, CURSUS_FAULTS: "full" },
});
writeResults(readNotes(notes), code === 0 && more.length === 0);
process.exitCode = code;
