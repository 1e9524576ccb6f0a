import { CursusError, toCursusError } from "@cursus/kernel";
import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from "warcio";
import type { Found, Place } from "../entry.ts";
import { documentKind, MEDIA_TYPES } from "../formats/document-kind.ts";
import { readDocument } from "../formats/read-document.ts";
import { isSingle } from "../formats/single-kind.ts";
import type { ArchiveInput } from "./archive-input.ts";
import { boundedBytes } from "./bounded-bytes.ts";
import { decoded } from "./decoded.ts";

/** The pages and documents of an unpacked web archive (WARC 1.0 and 1.1). Other records are passed over. */
export async function* warcEntries({ stream, place, options }: ArchiveInput): AsyncGenerator<Found> {
  try {
    for await (const record of recordsOf(stream)) {
      const found = await entryOf(record, place, options.maxDocumentBytes);
      if (found !== null) yield found;
    }
  } catch (thrown) {
    const error = new CursusError("ArticleMalformed", "the web archive breaks off or is damaged here", {
      cause: toCursusError(thrown),
    });
    yield { place, error };
  }
}

/** A record's own headers are far shorter; without a limit a file without line ends would be one header. */
const MAX_HEAD_BYTES = 1_048_576;

/** The records, each left behind whole before the next. Throws on what is none, and where the file breaks off. */
async function* recordsOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<WARCRecord> {
  let headBytes = 0;
  let isInHead = true;
  async function* source(): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream) {
      headBytes += chunk.length;
      if (isInHead && headBytes - chunk.length > MAX_HEAD_BYTES)
        throw new Error("a record's head has no end");
      yield chunk;
    }
  }
  const parser = new WARCParser(new HeadSafeReader(source()));
  for (;;) {
    headBytes = 0;
    isInHead = true;
    const record = await parser.parse();
    isInHead = false;
    if (record === null) return;
    if (!record.warcHeaders.statusline.startsWith("WARC/")) throw new Error("this is no record");
    yield record;
    await leaveBehind(record);
  }
}

/** The library misses the end of a head that has fewer than this many bytes of a chunk left to it. */
const MIN_CHUNK_BYTES = 8;

/** Reads chunks none of which is so short, but for the last. */
class HeadSafeReader extends AsyncIterReader {
  constructor(source: AsyncIterable<Uint8Array>) {
    super(source, null);
  }

  override async _next(): Promise<Uint8Array | null> {
    const first = (await super._next()) ?? null;
    if (first === null || first.length >= MIN_CHUNK_BYTES) return first;
    const rest = await this._next();
    return rest === null ? first : Buffer.concat([first, rest]);
  }
}

/** The library's own way to pass over what is left of a record never ends where the file does. */
async function leaveBehind({ _reader: reader }: WARCRecord): Promise<void> {
  if (!(reader instanceof LimitReader)) return;
  for await (const _ of reader);
  if (reader.limit > 0) throw new Error(`the last record lacks ${reader.limit} bytes`);
}

async function entryOf(record: WARCRecord, place: Place, maxBytes: number): Promise<Found | null> {
  const url = record.warcTargetURI ?? null;
  if (url === null || !isDocument(record)) return null;
  const where = { ...place, member: [place.member, url].filter((part) => part !== undefined).join(": ") };
  try {
    return await documentOf(record, where, url, maxBytes);
  } catch (thrown) {
    return { place: where, error: toCursusError(thrown) };
  }
}

const READ = /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf))/i;

function isDocument(record: WARCRecord): boolean {
  if (record.warcType === "resource") return READ.test(record.warcContentType ?? "");
  if (record.warcType !== "response") return false;
  return Number(record.httpHeaders?.statusCode) === 200 && READ.test(headerOf(record, "content-type") ?? "");
}

async function documentOf(record: WARCRecord, place: Place, url: string, maxBytes: number): Promise<Found> {
  const stated = headerOf(record, "content-type") ?? record.warcContentType ?? "";
  const raw = record.reader as AsyncIterable<Uint8Array>;
  const bytes = await boundedBytes(
    decoded(dechunked(record, raw), headerOf(record, "content-encoding")),
    maxBytes,
  );
  const mediaType = stated.split(";")[0]?.trim().toLowerCase() ?? "";
  const charset = /charset="?([\w-]{1,40})/i.exec(stated)?.[1] ?? null;
  const kind = documentKind({ mediaType }, bytes);
  if (!isSingle(kind)) throw new CursusError("ArticleMalformed", `the record is no article but ${kind}`);
  return {
    place,
    original: { bytes, mediaType: MEDIA_TYPES[kind] },
    source: () => readDocument(kind, bytes, { url, charset }),
  };
}

function headerOf({ httpHeaders }: WARCRecord, name: string): string | null {
  return httpHeaders?.headers.get(name) ?? null;
}

/** Many crawlers keep the bytes as they came, in chunks. */
function dechunked(record: WARCRecord, raw: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  if (!/chunked/i.test(headerOf(record, "transfer-encoding") ?? "")) return raw;
  return withoutChunks(raw);
}

const MAX_CHUNK_HEAD = 64;

async function* withoutChunks(raw: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest = Buffer.alloc(0);
  let left = 0;
  for await (const part of raw) {
    rest = rest.length === 0 ? Buffer.from(part) : Buffer.concat([rest, part]);
    while (rest.length > 0) {
      if (left > 0) {
        const taken = rest.subarray(0, left);
        left -= taken.length;
        rest = rest.subarray(taken.length);
        yield taken;
        continue;
      }
      const head = /^(?:\r\n)?([0-9a-f]{1,8})(?:;[^\r\n]*)?\r\n/i.exec(
        rest.toString("latin1", 0, MAX_CHUNK_HEAD),
      );
      if (head === null) break;
      left = Number.parseInt(head[1] ?? "0", 16);
      if (left === 0) return;
      rest = rest.subarray(head[0].length);
    }
  }
  // Stated to be chunked and written plain, as some tools do.
  if (rest.length > 0) yield rest;
}
