import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { csvFiles, csvImportWords, EXPORT_FORMATS, isExportFormat } from "@cursus/api";
import { type Graph, streamRecord } from "@cursus/graph";
import { CursusError } from "@cursus/kernel";
import type { Command } from "commander";
import { newCommand, perform, type Result } from "../command.ts";
import type { Context } from "../context.ts";
import { withGraph } from "../parts.ts";

const FORMATS = [...Object.keys(EXPORT_FORMATS), "csv"];

interface ExportFlags {
  readonly format: string;
  readonly to?: string;
}

/** Writes the whole record to a file, or for csv to a folder. */
export function exportCommand(context: Context): Command {
  return newCommand({
    name: "export",
    summary: `write the whole record as ${FORMATS.join(", ")}`,
    examples: [
      "cursus export --format ftm --to record.ftm.jsonl",
      "cursus export --format graphml > record.graphml",
      "cursus export --format csv --to folder",
    ],
    errors: ["UsageInvalid", "StackNotRunning", "GraphNotMigrated"],
  })
    .option("--format <name>", `one of ${FORMATS.join(", ")}`, "jsonl")
    .option("--to <path>", "the file, or for csv the folder; standard output if not given")
    .action(
      perform(context, (flags: ExportFlags) => withGraph(context, (graph) => write(context, graph, flags))),
    );
}

async function write(context: Context, graph: Graph, { format, to }: ExportFlags): Promise<Result> {
  if (format === "csv") return writeCsv(graph, to);
  if (!isExportFormat(format))
    throw new CursusError("UsageInvalid", `there is no format ${JSON.stringify(format)}`, {
      advice: `Take one of ${FORMATS.join(", ")}.`,
    });
  const file = to === undefined ? null : createWriteStream(to);
  for await (const text of EXPORT_FORMATS[format].write(graph)) {
    if (file === null) context.terminal.print(text.trimEnd());
    else await put(file, text);
  }
  if (file !== null) await ended(file);
  return { document: { format, to: to ?? null }, text: to === undefined ? null : `Written: ${to}` };
}

async function writeCsv(graph: Graph, to: string | undefined): Promise<Result> {
  if (to === undefined) throw new CursusError("UsageInvalid", "csv is many files: give a folder with --to");
  await mkdir(to, { recursive: true });
  const files = new Map<string, WriteStream>();
  for await (const { file, text } of csvFiles(streamRecord(graph))) {
    const open = files.get(file) ?? createWriteStream(join(to, file));
    files.set(file, open);
    await put(open, text);
  }
  await Promise.all([...files.values()].map(ended));
  const names = [...files.keys()].toSorted();
  const command = ["neo4j-admin", ...csvImportWords(names)].join(" ");
  return {
    document: { format: "csv", to, files: names, import: command },
    text: `Written: ${names.length} files in ${to}. Import them there with:\n${command}`,
  };
}

async function put(file: WriteStream, text: string): Promise<void> {
  if (!file.write(text)) await once(file, "drain");
}

async function ended(file: WriteStream): Promise<void> {
  file.end();
  await once(file, "close");
}
