import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { type RestoreReport, restore } from "@cursus/graph";
import { CursusError } from "@cursus/kernel";
import { RULES } from "@cursus/record";
import type { Command } from "commander";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { withGraph } from "../parts.ts";
import { startProgress } from "../progress.ts";

/** Makes of a backup, in an empty database, the record that it was made of. */
export function restoreCommand(context: Context): Command {
  return newCommand({
    name: "restore",
    summary: "make the record of a backup anew, in an empty database",
    examples: ["cursus restore cursus-2024-05-01.jsonl.gz"],
    errors: ["BackupMalformed", "GraphNotEmpty", "FileUnreadable", "RecordDrifted", "StackNotRunning"],
  })
    .argument("<file>", "what `cursus backup` wrote")
    .action(
      perform(context, (file: string) =>
        withGraph(context, async (graph) => {
          await access(file).catch((cause) => {
            throw new CursusError("FileUnreadable", `${file} cannot be read`, { cause });
          });
          let progress: ReturnType<typeof startProgress> | undefined;
          const onProgress = (done: number, total: number): void => {
            progress ??= startProgress(context, total, "restored");
            progress.advanceTo(done, "");
          };
          const report = await restore(graph, RULES, () => linesOf(file), context.clock(), onProgress);
          progress?.end();
          const isAsExpected = report.same || report.rules[0] !== report.rules[1];
          const exitCode = isAsExpected ? 0 : new CursusError("RecordDrifted", "").exitCode;
          return { document: report, text: renderRestore(report), exitCode };
        }),
      ),
    );
}

/** A damaged archive is told as a damaged backup. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  const input = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  bytes.on("error", (error) => input.destroy(error));
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) yield line;
    if (input.errored) throw input.errored;
  } catch (cause) {
    throw new CursusError("BackupMalformed", `${file} cannot be read to its end`, { cause });
  }
}

function renderRestore({ nodes, edges, madeAt, same, dump, rules }: RestoreReport): string {
  const [then, now] = rules;
  const made = `Restored ${nodes} nodes and ${edges} edges, backed up at ${madeAt}.`;
  if (same) return `${made}\nThe record is the one that was backed up: ${dump.slice(0, 16)}.`;
  if (then !== now) return `${made}\nThe record was made anew by the rules ${now}; they were ${then}.`;
  return `${made}\nThe record is NOT the one that was backed up: run \`cursus verify\`.`;
}
