import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CsvChunk } from "@cursus/api";

/** Characters of one file that are gathered before they are written. */
const GATHERED = 1 << 20;

interface OpenFile {
  readonly handle: number;
  text: string;
}

/** Writes the chunks into an emptied folder; answers with the names of the files, sorted. */
export async function writeCsvFolder(
  folder: string,
  chunks: AsyncIterable<CsvChunk>,
): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, OpenFile>();
  for await (const { file, text } of chunks) {
    const open = files.get(file) ?? { handle: openSync(join(folder, file), "w"), text: "" };
    files.set(file, open);
    open.text += text;
    if (open.text.length >= GATHERED) flush(open);
  }
  for (const open of files.values()) {
    flush(open);
    closeSync(open.handle);
  }
  return [...files.keys()].toSorted();
}

function flush(open: OpenFile): void {
  writeFileSync(open.handle, open.text);
  open.text = "";
}
