import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { CursusError, toCursusError } from "@cursus/kernel";
import type { ArchiveInput, ArchiveOptions } from "./archives/archive-input.ts";
import { boundedBytes } from "./archives/bounded-bytes.ts";
import { csvEntries } from "./archives/csv.ts";
import { decoded } from "./archives/decoded.ts";
import { jsonlEntries } from "./archives/jsonl.ts";
import { peeked } from "./archives/peeked.ts";
import { recordEntries } from "./archives/records.ts";
import { warcEntries } from "./archives/warc.ts";
import { wikiEntries } from "./archives/wiki-dump.ts";
import { type Member, zipEntries } from "./archives/zip.ts";
import { decode } from "./decode.ts";
import type { Found, Place } from "./entry.ts";
import {
  type DocumentKind,
  documentKind,
  MEDIA_TYPES,
  packingOf,
  unpackedName,
} from "./formats/document-kind.ts";
import { feedItemOriginal, feedItemSource, readFeed } from "./formats/feed.ts";
import { readDocument } from "./formats/read-document.ts";
import { isSingle } from "./formats/single-kind.ts";
import { whyNot } from "./read-bounded.ts";

export interface EntriesOptions extends ArchiveOptions {
  /** Hears how many more bytes of the file have been read. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
  /** Begins there, in a file whose entries tell where reading can begin anew. */
  readonly from?: { readonly bytes: number; readonly lines: number } | undefined;
}

/** Archives within archives within archives are bombs. */
const MAX_NESTED = 3;
const HEAD_BYTES = 2_048;

/**
 * The articles of a file of any kind that is read, one after the other, of which one at a time is in memory. What is
 * broken is told in its place, and the rest goes on. Throws FileUnreadable where there is no such file.
 */
export async function* entriesIn(file: string, options: EntriesOptions): AsyncGenerator<Found> {
  const head = await headOf(file);
  const place = { file };
  const packed = packingOf(file) !== null;
  const kind = documentKind({ name: file }, head);
  if (kind === "zip" && !packed)
    return yield* zipEntries(file, place, (member) => memberEntries(member, options, 1));
  const from = options.from ?? { bytes: 0, lines: 0 };
  const stream = counted(createReadStream(file, { start: from.bytes }), options);
  if (packed) return yield* telling(place, memberEntries({ name: file, place, stream }, options, 0));
  yield* telling(place, entriesOf(kind, { stream, place, options, from }, 0));
}

async function headOf(file: string): Promise<Uint8Array> {
  const handle = await open(file).catch((error) => {
    throw new CursusError("FileUnreadable", whyNot(error, "no such file"));
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    throw new CursusError("FileUnreadable", whyNot(error as NodeJS.ErrnoException, "no such file"));
  } finally {
    await handle.close();
  }
}

async function* counted(
  stream: AsyncIterable<Uint8Array>,
  { onBytes }: EntriesOptions,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

const ARCHIVES: Partial<Readonly<Record<DocumentKind, (input: ArchiveInput) => AsyncGenerator<Found>>>> = {
  jsonl: jsonlEntries,
  records: recordEntries,
  csv: csvEntries,
  warc: warcEntries,
  wiki: wikiEntries,
};

async function* entriesOf(kind: DocumentKind, input: ArchiveInput, nested: number): AsyncGenerator<Found> {
  const archive = ARCHIVES[kind];
  if (archive !== undefined) return yield* archive(input);
  const bytes = await boundedBytes(input.stream, input.options.maxDocumentBytes);
  if (kind === "zip") return yield* nestedZip(bytes, input, nested);
  if (kind === "feed") return yield* feedEntries(bytes, input.place);
  if (!isSingle(kind)) throw notAnArticle(kind);
  yield {
    place: input.place,
    original: { bytes, mediaType: MEDIA_TYPES[kind] },
    source: () => readDocument(kind, bytes, { url: null, charset: null }),
  };
}

function notAnArticle(kind: DocumentKind): CursusError {
  return new CursusError("ArticleMalformed", `it is a ${kind}, which lists articles and holds none`, {
    advice: "Add its address with `cursus feeds add`.",
  });
}

async function* nestedZip(
  bytes: Uint8Array,
  { place, options }: ArchiveInput,
  nested: number,
): AsyncGenerator<Found> {
  if (nested >= MAX_NESTED)
    throw new CursusError(
      "ArticleMalformed",
      `there are more than ${MAX_NESTED} archives within one another`,
    );
  yield* zipEntries(bytes, place, (member) => memberEntries(member, options, nested + 1));
}

async function* memberEntries(
  { name, place, stream }: Member,
  options: ArchiveOptions,
  nested: number,
): AsyncGenerator<Found> {
  const { head, whole } = await peeked(decoded(stream, packingOf(name)));
  const kind = documentKind({ name: unpackedName(name) }, head);
  yield* telling(place, entriesOf(kind, { stream: whole, place, options }, nested));
}

/** A failure of the whole is told like one of a part. */
async function* telling(place: Place, entries: AsyncGenerator<Found>): AsyncGenerator<Found> {
  try {
    yield* entries;
  } catch (thrown) {
    yield { place, error: toCursusError(thrown) };
  }
}

async function* feedEntries(bytes: Uint8Array, place: Place): AsyncGenerator<Found> {
  const feed = readFeed(decode(bytes), null);
  for (const item of feed.items)
    yield {
      place: { ...place, member: [place.member, item.id].filter((part) => part !== undefined).join(": ") },
      original: feedItemOriginal(item),
      source: () => feedItemSource(feed, item),
    };
}
