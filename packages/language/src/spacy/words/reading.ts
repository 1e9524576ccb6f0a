import type { Morphology, PartOfSpeech } from "../../parse.ts";

/** What a word is in its place. */
export interface Reading {
  readonly tag: string;
  readonly relation: string;
  readonly pos: PartOfSpeech;
  readonly morph: Morphology;
  readonly lemma: string;
}
