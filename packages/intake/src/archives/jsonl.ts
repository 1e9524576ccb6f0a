import { CursusError } from "@cursus/kernel";
import { decode } from "../decode.ts";
import type { Found } from "../entry.ts";
import { type FieldMapping, mappedSource } from "../field-mapping.ts";
import { MEDIA_TYPES } from "../formats/document-kind.ts";
import { tooLarge } from "../read-bounded.ts";
import type { ArchiveInput } from "./archive-input.ts";
import { linesOf, type StreamLine } from "./lines.ts";

/** The articles of a file with one JSON record a line; empty lines are none. */
export async function* jsonlEntries({ stream, place, options, from }: ArchiveInput): AsyncGenerator<Found> {
  for await (const line of linesOf(stream, options.maxDocumentBytes)) {
    if (isBlank(line)) continue;
    const where = {
      place: { ...place, line: line.number + (from?.lines ?? 0) },
      resumeAt: from && line.end + from.bytes,
    };
    yield line.bytes === null
      ? { ...where, error: tooLarge(options.maxDocumentBytes, options.maxDocumentBytes, "more than ") }
      : { ...where, ...entryOf(line.bytes, options.mapping) };
  }
}

function entryOf(bytes: Uint8Array, mapping: FieldMapping) {
  return {
    original: { bytes, mediaType: MEDIA_TYPES.jsonl },
    source: () => mappedSource(parsed(decode(bytes)), mapping),
  };
}

const isBlank = ({ bytes }: StreamLine): boolean => bytes?.every((byte) => byte <= 32) ?? false;

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new CursusError("ArticleMalformed", "the line is not valid JSON", { cause: error });
  }
}
