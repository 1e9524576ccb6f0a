import { Readable } from "node:stream";
import { CursusError } from "@cursus/kernel";
import { parse } from "csv-parse";
import type { Found, Place } from "../entry.ts";
import { mappedSource } from "../field-mapping.ts";
import { MEDIA_TYPES } from "../formats/document-kind.ts";
import type { ArchiveInput } from "./archive-input.ts";
import { peeked } from "./peeked.ts";
import { separatorOf } from "./separator.ts";

interface CsvRow {
  readonly record: Readonly<Record<string, string>>;
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/**
 * The articles of a CSV or TSV file whose first row names the columns, one a row. A row that cannot be read is
 * told with its line, and the rows after it go on.
 */
export async function* csvEntries({ stream, place, options }: ArchiveInput): AsyncGenerator<Found> {
  const broken: Found[] = [];
  const { head, whole } = await peeked(stream);
  const rows = Readable.from(whole).pipe(
    parse({
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      delimiter: separatorOf(new TextDecoder().decode(head)),
      bom: true,
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: options.maxDocumentBytes,
      on_skip: (error) => {
        broken.push(
          brokenRow(place, error?.lines as number | undefined, error?.message ?? "the row cannot be read"),
        );
        return undefined;
      },
    }),
  );
  try {
    for await (const { record, raw, info } of rows as AsyncIterable<CsvRow>) {
      yield* broken.splice(0);
      const bytes = Buffer.from(raw);
      yield {
        place: { ...place, line: firstLine(raw, info.lines) },
        original: { bytes, mediaType: MEDIA_TYPES.csv },
        source: () => mappedSource(inUtf8(record, raw), options.mapping),
      };
    }
  } catch (error) {
    const { lines, message } = error as { readonly lines?: number; readonly message: string };
    broken.push(brokenRow(place, lines, message));
  }
  yield* broken;
}

/** Throws ArticleBinary where a row's bytes were none of UTF-8: a name would be kept with a hole in it. */
function inUtf8(record: CsvRow["record"], raw: string): CsvRow["record"] {
  if (!raw.includes("\ufffd")) return record;
  throw new CursusError("ArticleBinary", "the row is not UTF-8", { advice: "Save the table in UTF-8." });
}

/** A row may have line breaks in its fields; the parser tells the line on which it ends. */
function firstLine(raw: string, lastLine: number): number {
  return lastLine - (raw.trim().split("\n").length - 1);
}

function brokenRow(place: Place, line: number | undefined, why: string): Found {
  const error = new CursusError("ArticleMalformed", `the row cannot be read: ${why}`);
  return { place: { ...place, line }, error };
}
