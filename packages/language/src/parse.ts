import type { Span } from "@cursus/graph-schema";
import type { Token } from "@cursus/text";

/** Coarse parts of speech, as Universal Dependencies names them; `SPACE` is a token of white space alone. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SPACE"
  | "SYM"
  | "VERB"
  | "X";

/** Universal features of one word form by name: `{ Tense: "Past", VerbForm: "Fin" }`. */
export type Morphology = Readonly<Record<string, string>>;

/** A token of a parsed block. Its offsets point into the text that was given, not into the block. */
export interface ParsedToken extends Token {
  /** Its place in the block's tokens. */
  readonly index: number;
  /** Lower case, with spellings and quotation marks made equal ("organise" is "organize"). */
  readonly norm: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** The Penn Treebank tag: `NNP`, `VBD`, `IN`; `_SP` for white space. */
  readonly tag: string;
  readonly morph: Morphology;
  /** Index of the governing token in the block; its own index where it is the root of its sentence. */
  readonly head: number;
  /** The name of that relation, in ClearNLP's scheme: `nsubj`, `dobj`, `pobj`, `appos`; `ROOT` for a root. */
  readonly relation: string;
  /** The type of the name it is part of in OntoNotes' terms (`PERSON`, `ORG`, `GPE`), or null outside names. */
  readonly nameType: string | null;
  /** `B` where it begins a name, `I` where it continues one, `O` outside names. */
  readonly nameMark: "B" | "I" | "O";
  readonly sentenceStart: boolean;
}

/** Tokens `from` to `to`, the second not included. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A name as the statistics see it. */
export interface ParsedName extends TokenRange {
  readonly type: string;
}

/**
 * One block (a paragraph, a headline) as the engine reads it. All indexes are into `tokens`. White space wider than
 * one blank is a token of its own (pos `SPACE`), so that offsets have no holes; readers pass over it.
 */
export interface Parse {
  readonly span: Span;
  readonly tokens: readonly ParsedToken[];
  /** The dependents of each token, in reading order. */
  readonly children: readonly (readonly number[])[];
  /** Cover all tokens, in order. */
  readonly sentences: readonly TokenRange[];
  /** In order; they never overlap. */
  readonly names: readonly ParsedName[];
}

/** What turns blocks of a text into parses. */
export interface ParsedEngine {
  /** Engine, model and version, part of the extractor's id. */
  readonly id: string;
  /**
   * One parse a block, in the order given. Blocks are read apart: no sentence or name runs over a border. The same
   * text and block give the same parse whatever other blocks are beside it.
   */
  analyse(text: string, blocks: readonly Span[]): Promise<readonly Parse[]>;
  /** Frees its memory and threads. */
  close(): Promise<void>;
}
