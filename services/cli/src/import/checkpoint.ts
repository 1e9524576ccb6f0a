import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { hashId } from "@cursus/kernel";
import { z } from "zod";
import type { SourceFile } from "./list-sources.ts";

const count = z.number().int().nonnegative();

const checkpointSchema = z.object({
  /** The file that was under way, and what tells that it is still the same. */
  file: z.string(),
  bytes: count,
  changed: count,
  /** How many of its entries are dealt with. */
  entries: count,
  /** Where reading can begin anew in it; null where it is read from its beginning and the entries passed over. */
  from: z.object({ bytes: count, lines: count }).nullable(),
  counts: z.object({
    accepted: count,
    known: count,
    retracted: count,
    refused: count,
    datesRefused: count,
    /** Of archives; those of folders are counted anew. */
    leftOut: count.default(0),
    unread: z.record(z.string(), count).default({}),
  }),
});

/** How far an import has come. All before it is kept, or told as refused. */
export type Checkpoint = Readonly<z.infer<typeof checkpointSchema>>;

/** Where an import keeps how far it has come, and what it could not take in. */
export interface ImportRecord {
  readonly checkpointFile: string;
  readonly refusedFile: string;
}

/** Equal paths are the same import. */
export function importRecord(home: string, files: readonly SourceFile[]): ImportRecord {
  const id = hashId("import", ...files.map(({ path }) => path));
  const base = join(home, "imports", id);
  return { checkpointFile: `${base}.json`, refusedFile: `${base}.refused.jsonl` };
}

/** The last checkpoint, or null where there is none that can be read. */
export async function readCheckpoint({ checkpointFile }: ImportRecord): Promise<Checkpoint | null> {
  try {
    return checkpointSchema.parse(JSON.parse(await readFile(checkpointFile, "utf8")));
  } catch {
    return null;
  }
}

/** Whole or not at all: the process may die at any moment. */
export async function writeCheckpoint(
  { checkpointFile }: ImportRecord,
  checkpoint: Checkpoint,
): Promise<void> {
  await mkdir(dirname(checkpointFile), { recursive: true });
  const half = `${checkpointFile}.half`;
  await writeFile(half, JSON.stringify(checkpoint));
  await rename(half, checkpointFile);
}

export async function forgetCheckpoint({ checkpointFile }: ImportRecord): Promise<void> {
  await rm(checkpointFile, { force: true });
}

/** Where to go on: from which of the files, and after how many of its entries. A file that was changed is read anew. */
export function resumeFrom(files: readonly SourceFile[], checkpoint: Checkpoint | null) {
  const index = files.findIndex(({ path }) => path === checkpoint?.file);
  const file = files[index];
  if (checkpoint === null || file === undefined) return { index: 0, entries: 0, from: null };
  const isSame = file.bytes === checkpoint.bytes && file.changed === checkpoint.changed;
  return isSame
    ? { index, entries: checkpoint.entries, from: checkpoint.from }
    : { index, entries: 0, from: null };
}
