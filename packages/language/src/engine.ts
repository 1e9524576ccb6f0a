import type { Span } from "@cursus/graph-schema";
import type { Token } from "@cursus/text";

/** Coarse parts of speech, as Universal Dependencies names them. */
export type Tag =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "VERB"
  | "X";

/** `past` where past tense and past participle look alike or the engine does not say which it is. */
export type VerbForm = "base" | "present" | "past" | "participle" | "gerund";

/** A token as an engine sees it. */
export interface TaggedToken extends Token {
  readonly tag: Tag;
  readonly lemma: string;
  readonly form?: VerbForm;
  /** Index of the governing token in its sentence, where the engine parses; its own index for the root. */
  readonly head?: number;
  /** The name of that relation. */
  readonly relation?: string;
  /** The type of name it is part of, where the engine finds names. */
  readonly name?: string;
}

export type TaggedSentence = readonly TaggedToken[];

/** What turns sentences into tagged tokens. Offsets point into the same text as the sentences' spans. */
export interface LanguageEngine {
  /** Engine and version, part of the extractor's id. */
  readonly id: string;
  analyse(text: string, sentences: readonly Span[]): Promise<readonly TaggedSentence[]>;
}
