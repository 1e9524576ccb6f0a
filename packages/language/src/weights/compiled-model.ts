/** Where something stands in the weights: byte offset from their start. */
export type Offset = number;

/** What a hash embedding looks at. */
export type Feature = "norm" | "prefix" | "suffix" | "shape" | "spacy" | "space";

export interface EmbeddingTable {
  readonly feature: Feature;
  readonly rows: number;
  readonly seed: number;
  readonly at: Offset;
}

/** A maxout layer with layer normalisation; the matrix is packed for the kernel. */
export interface MaxoutLayer {
  readonly inputs: number;
  readonly weights: Offset;
  readonly bias: Offset;
  readonly gain: Offset;
  readonly normBias: Offset;
}

/** Hash embeddings, perhaps word vectors, then maxout layers over windows of three tokens. */
export interface EncoderLayout {
  readonly tables: readonly EmbeddingTable[];
  /** The word vectors' rows, already projected to the encoder's width; null in a model without vectors. */
  readonly vectors: Offset | null;
  readonly mix: MaxoutLayer;
  readonly windows: readonly MaxoutLayer[];
}

export interface LinearLayout {
  readonly inputs: number;
  /** Filled up with zeros to what the kernel takes at once. */
  readonly outputs: number;
  readonly weights: Offset;
  readonly bias: Offset;
}

export interface Move {
  /** S shift, D reduce, L left arc, R right arc, B break; or B, I, L, U, O of names. */
  readonly kind: string;
  readonly label: string;
}

export interface TransitionLayout {
  readonly features: number;
  readonly reduce: LinearLayout;
  readonly lower: LinearLayout;
  readonly padding: Offset;
  readonly lowerBias: Offset;
  readonly upper: LinearLayout;
  readonly moves: readonly Move[];
}

/** The 64-bit keys of words with a vector, in rising order, and the row of each. */
export interface VectorKeys {
  readonly count: number;
  readonly keys: Offset;
  readonly rows: Offset;
}

export interface TokenizerTables {
  readonly prefix: string;
  readonly suffix: string;
  readonly infix: string;
  readonly url: string;
  /** Words that are split or normed in a way of their own: the pieces, each with its norm or null. */
  readonly exceptions: readonly (readonly [string, readonly (readonly [string, string | null])[]])[];
  /** Norms by the decimal key of the word. */
  readonly norms: readonly (readonly [string, string])[];
}

/** What a pattern asks of one attribute of a token. */
export type AttributeTest =
  | { readonly is: string | boolean }
  | { readonly in: readonly string[] }
  | { readonly notIn: readonly string[] }
  | { readonly matches: string };

export type RulerAttribute = "TAG" | "LOWER" | "DEP" | "IS_SPACE";
export type TokenPattern = readonly (readonly [RulerAttribute, AttributeTest])[];

/** Sets attributes of the token at `index` of a match. */
export interface RulerRule {
  readonly patterns: readonly (readonly TokenPattern[])[];
  readonly index: number;
  readonly set: Readonly<Partial<Record<"TAG" | "POS" | "MORPH" | "LEMMA" | "DEP", string>>>;
}

export interface LemmaTables {
  readonly rules: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Words known as lemmas, with a line break between. */
  readonly index: Readonly<Record<string, string>>;
}

/** All of a pipeline but its weights, in a form that JSON keeps. */
export interface ModelDescription {
  readonly format: number;
  /** Name and version as the pipeline states them. */
  readonly name: string;
  readonly weightBytes: number;
  readonly weightsSha256: string;
  readonly tokenizer: TokenizerTables;
  readonly shared: EncoderLayout;
  readonly nameEncoder: EncoderLayout;
  readonly vectorKeys: VectorKeys | null;
  readonly tagger: LinearLayout;
  readonly tags: readonly string[];
  readonly parser: TransitionLayout;
  readonly names: TransitionLayout;
  readonly ruler: readonly RulerRule[];
  readonly lemmas: LemmaTables;
}

/** A pipeline ready to run: the weights are laid out as the kernel reads them. */
export interface CompiledModel {
  readonly description: ModelDescription;
  readonly weights: Uint8Array;
}

/** A converted model whose weights are still on disk. */
export interface StoredModel {
  readonly description: ModelDescription;
  /** Reads the weights to where they are needed; ModelMalformed where they are damaged. */
  readWeights(into: Uint8Array): void;
}

/** Rises whenever the layout changes, so that older copies in a cache are made anew. */
export const MODEL_FORMAT = 1;
