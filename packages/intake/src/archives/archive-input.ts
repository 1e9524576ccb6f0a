import type { Place } from "../entry.ts";
import type { FieldMapping } from "../field-mapping.ts";

/** An archive or a member of one, as a stream. */
export interface ArchiveInput {
  readonly stream: AsyncIterable<Uint8Array>;
  readonly place: Place;
  readonly options: ArchiveOptions;
  /** Where in the file the stream begins, and how many lines lie before it; undefined where the stream is unpacked from it. */
  readonly from?: { readonly bytes: number; readonly lines: number } | undefined;
}

export interface ArchiveOptions {
  readonly mapping: FieldMapping;
  /** Most bytes of one article's document. */
  readonly maxDocumentBytes: number;
}
