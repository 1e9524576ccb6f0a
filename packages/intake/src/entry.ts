import type { CursusError } from "@cursus/kernel";
import type { ArticleSource } from "./article-source.ts";

/** Where an article stands in what was handed in. */
export interface Place {
  readonly file: string;
  /** Within an archive: the member's name, or the address of a web archive's record. */
  readonly member?: string | undefined;
  /** From 1 on. */
  readonly line?: number | undefined;
}

/** The bytes that an article was read from. */
export interface Original {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** One article of what was handed in, not yet read. */
export interface Entry {
  readonly place: Place;
  readonly original: Original;
  /** Reads it. Throws a CursusError where that cannot be done. */
  readonly source: () => ArticleSource | Promise<ArticleSource>;
  /** How many bytes of the file lie before its end, where reading can begin anew there. */
  readonly resumeAt?: number | undefined;
}

/** What is in the place of an article and cannot be read as one. */
export interface Broken {
  readonly place: Place;
  readonly error: CursusError;
  readonly resumeAt?: number | undefined;
}

/** A file within an archive that is of no kind that is read. */
export interface OtherKind {
  readonly place: Place;
  readonly isOtherKind: true;
  readonly resumeAt?: undefined;
}

export type Found = Entry | Broken | OtherKind;

/** `archive.zip: stories.jsonl, line 17` */
export function placeWords({ file, member, line }: Place): string {
  const inside = [member, line === undefined ? undefined : `line ${line}`].filter(
    (part) => part !== undefined,
  );
  return inside.length === 0 ? file : `${file}: ${inside.join(", ")}`;
}
