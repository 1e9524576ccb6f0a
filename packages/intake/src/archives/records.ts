import { CursusError } from "@cursus/kernel";
import { decode } from "../decode.ts";
import type { Found } from "../entry.ts";
import { mappedSource } from "../field-mapping.ts";
import { MEDIA_TYPES } from "../formats/document-kind.ts";
import type { ArchiveInput } from "./archive-input.ts";
import { boundedBytes } from "./bounded-bytes.ts";

/**
 * The articles of a JSON list of records. Nobody can read one of them before the list has ended, so that it is no
 * longer than a document may be: throws ArticleTooLarge, and ArticleMalformed where it is no JSON.
 */
export async function* recordEntries({ stream, place, options }: ArchiveInput): AsyncGenerator<Found> {
  const bytes = await boundedBytes(stream, options.maxDocumentBytes);
  for (const [index, record] of listed(decode(bytes)).entries())
    yield {
      place: { ...place, member: [place.member, `record ${index + 1}`].filter(Boolean).join(": ") },
      original: { bytes: new TextEncoder().encode(JSON.stringify(record)), mediaType: MEDIA_TYPES.records },
      source: () => mappedSource(record, options.mapping),
    };
}

function listed(text: string): readonly unknown[] {
  try {
    return JSON.parse(text) as readonly unknown[];
  } catch (error) {
    throw new CursusError("ArticleMalformed", "the list of records is not valid JSON", {
      cause: error,
      advice: "With a record a line (*.jsonl) one that is broken spoils no other.",
    });
  }
}
