import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { backup, type Graph } from "@cursus/graph";
import { CursusError } from "@cursus/kernel";
import { RULES } from "@cursus/record";
import type { Command } from "commander";
import { newCommand, perform } from "../command.ts";
import type { Context } from "../context.ts";
import { withGraph } from "../parts.ts";

/** Writes the journal into a file, from which `cursus restore` makes the same record. */
export function backupCommand(context: Context): Command {
  return newCommand({
    name: "backup",
    summary: "write all articles, claims, judgements and their past into a file",
    examples: ["cursus backup cursus-2024-05-01.jsonl.gz"],
    errors: ["FileUnreadable", "StackNotRunning", "GraphUnreachable"],
  })
    .argument("<file>", "what to write; a name that ends in .gz is compressed")
    .action(
      perform(context, (file: string) =>
        withGraph(context, async (graph) => {
          const { lines, end } = await writeBackup(context, graph, file);
          return {
            document: { file, lines, ...end },
            text: `Backed up into ${file}: ${end.nodes} nodes, ${end.edges} edges; the record is ${end.dump.slice(0, 16)}.`,
          };
        }),
      ),
    );
}

interface Written {
  readonly nodes: number;
  readonly edges: number;
  readonly dump: string;
}

/** Under another name until it is whole, so that no file ever looks like a backup and is half of one. */
async function writeBackup(context: Context, graph: Graph, file: string) {
  const part = `${file}.part`;
  let [lines, last] = [0, ""];
  const text = async function* () {
    for await (const line of backup(graph, RULES, context.clock())) {
      [lines, last] = [lines + 1, line];
      yield `${line}\n`;
    }
  };
  try {
    const out = createWriteStream(part, { mode: 0o600 });
    const source = Readable.from(text());
    await (file.endsWith(".gz") ? pipeline(source, createGzip(), out) : pipeline(source, out));
    await rename(part, file);
  } catch (thrown) {
    await rm(part, { force: true });
    throw writingFailure(thrown, file);
  }
  return { lines, end: JSON.parse(last) as Written };
}

function writingFailure(thrown: unknown, file: string): unknown {
  const { syscall, message } = thrown as NodeJS.ErrnoException;
  if (syscall === undefined) return thrown;
  return new CursusError("FileUnreadable", `${file} cannot be written: ${message}`, { cause: thrown });
}
