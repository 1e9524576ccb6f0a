import {
  type Broken,
  type Entry,
  entriesIn,
  type Original,
  type Place,
  type TakenArticle,
  takeArticle,
} from "@cursus/intake";
import { type CursusError, toCursusError } from "@cursus/kernel";
import type { ImportOptions } from "./import-options.ts";
import type { SourceFile } from "./list-sources.ts";

/** An entry that was read. */
export interface ReadEntry {
  readonly place: Place;
  readonly original: Original | null;
  readonly read: TakenArticle | CursusError;
}

/** Entries that are stored together, and where their file stands after them. */
export interface Batch {
  readonly file: SourceFile;
  readonly entries: readonly ReadEntry[];
  /** How many files of no kind that is read stand among them in their archive. */
  readonly leftOut: number;
  /** Of the file, those of earlier batches included. */
  readonly entriesDone: number;
  readonly from: { readonly bytes: number; readonly lines: number } | null;
}

/** Enough that a transaction's fixed costs do not count, few enough that it takes well under a second. */
export const BATCH_ENTRIES = 250;
const BATCH_CHARS = 4_000_000;

interface Start {
  readonly entries: number;
  readonly from: { readonly bytes: number; readonly lines: number } | null;
}

/** The entries of a file in batches, from where an earlier import stopped. One batch is in memory at a time. */
export async function* readBatches(
  file: SourceFile,
  start: Start,
  options: ImportOptions,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Batch> {
  let done = start.from === null ? 0 : start.entries;
  let batch: ReadEntry[] = [];
  let chars = 0;
  let leftOut = 0;
  let from = start.from;
  const { mapping, maxDocumentBytes } = options;
  for await (const found of entriesIn(file.path, {
    mapping,
    maxDocumentBytes,
    onBytes,
    from: start.from ?? undefined,
  })) {
    done += 1;
    if (found.resumeAt !== undefined) from = { bytes: found.resumeAt, lines: found.place.line ?? 0 };
    if (done <= start.entries) continue;
    if ("isOtherKind" in found) {
      leftOut += 1;
      continue;
    }
    const entry = await readEntry(found, options);
    batch.push(entry);
    chars += "article" in entry.read ? entry.read.article.text.length : 0;
    if (batch.length < BATCH_ENTRIES && chars < BATCH_CHARS) continue;
    yield { file, entries: batch, leftOut, entriesDone: done, from };
    batch = [];
    chars = 0;
    leftOut = 0;
  }
  yield { file, entries: batch, leftOut, entriesDone: done, from };
}

async function readEntry(found: Entry | Broken, options: ImportOptions): Promise<ReadEntry> {
  if (!isEntry(found)) return { place: found.place, original: null, read: found.error };
  const { place, original } = found;
  try {
    return { place, original, read: takeArticle(await found.source(), options) };
  } catch (thrown) {
    return { place, original, read: toCursusError(thrown) };
  }
}

const isEntry = (found: Entry | Broken): found is Entry => "source" in found;
