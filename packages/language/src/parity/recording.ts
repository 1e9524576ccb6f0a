import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { ModelSize } from "../weights/catalogue.ts";

type Table = "tags" | "pos" | "morphs" | "lemmas" | "norms" | "relations" | "names";

/** Columns of one document: one number a token, into `tables` where words are meant. Offsets in code points. */
export interface RecordedDocument {
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
  readonly tags: readonly number[];
  readonly pos: readonly number[];
  readonly morphs: readonly number[];
  readonly lemmas: readonly number[];
  readonly norms: readonly number[];
  /** Distance to the head. */
  readonly heads: readonly number[];
  readonly relations: readonly number[];
  readonly sentenceStarts: readonly number[];
  readonly names: readonly (readonly [from: number, to: number, type: number])[];
}

/** What Python's spaCy made of the recorded texts; written by scripts/record-parity.py. */
export interface Recording {
  readonly spacy: string;
  readonly model: string;
  readonly texts: readonly string[];
  readonly tables: Readonly<Record<Table, readonly string[]>>;
  readonly documents: readonly RecordedDocument[];
}

const FOLDER = new URL("../../fixtures/parity/", import.meta.url);

export function loadRecording(size: ModelSize): Recording {
  return {
    ...(readPacked(size) as Omit<Recording, "texts">),
    texts: readPacked("texts") as readonly string[],
  };
}

const readPacked = (name: string): unknown =>
  JSON.parse(gunzipSync(readFileSync(new URL(`${name}.json.gz`, FOLDER))).toString("utf8"));
