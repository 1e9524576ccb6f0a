import type { Feature } from "../../weights/compiled-model.ts";
import { isSpace } from "../tokenizer/white-space.ts";
import type { Reading } from "../words/reading.ts";
import { BASE_NORMS } from "./base-norms.ts";
import { shapeOf } from "./shape.ts";
import type { StringKeys } from "./string-keys.ts";

/** A word form with what the engine knows of it wherever it stands. */
export interface Lexeme {
  readonly text: string;
  readonly norm: string;
  readonly lower: string;
  readonly isSpace: boolean;
  /** Where its vectors are: without and with a blank after it; each is read together with `epoch`. */
  readonly slots: [number, number];
  /** The epochs of the slots: a slot of an older epoch is gone. */
  readonly epochs: [number, number];
  /** What was worked out for it under a tag and relation. */
  readonly readings: Map<string, Reading>;
}

/** Words met so far; when there are too many, all are forgotten at once. */
export interface Vocabulary {
  /** The lexeme of a word; `norm` where a tokenizer exception states one. */
  lexemeOf(text: string, norm: string | null): Lexeme;
  keysOf(lexeme: Lexeme, hasBlank: boolean): Readonly<Record<Feature, bigint>>;
  readonly size: number;
  forget(): void;
}

/** The last so many characters are a word's suffix. */
const SUFFIX_CHARS = 3;

/** `norms` are the model's own, by key. */
export function createVocabulary(keys: StringKeys, norms: ReadonlyMap<bigint, string>): Vocabulary {
  const lexemes = new Map<string, Lexeme>();
  const normOf = (text: string) => norms.get(keys.keyOf(text)) ?? BASE_NORMS.get(text) ?? text.toLowerCase();
  return {
    get size() {
      return lexemes.size;
    },
    forget: () => lexemes.clear(),
    lexemeOf: (text, norm) => {
      const name = norm === null ? text : `${text}\0${norm}`;
      const known = lexemes.get(name);
      if (known !== undefined) return known;
      const lexeme = createLexeme(text, norm ?? normOf(text));
      lexemes.set(name, lexeme);
      return lexeme;
    },
    keysOf: ({ text, norm, isSpace: space }, hasBlank) => {
      const chars = [...text];
      return {
        norm: keys.keyOf(norm),
        prefix: keys.keyOf(chars[0] ?? ""),
        suffix: keys.keyOf(chars.slice(-SUFFIX_CHARS).join("")),
        shape: keys.keyOf(shapeOf(text)),
        spacy: hasBlank ? 1n : 0n,
        space: space ? 1n : 0n,
      };
    },
  };
}

function createLexeme(text: string, norm: string): Lexeme {
  return {
    text,
    norm,
    lower: text.toLowerCase(),
    isSpace: isSpace(text),
    slots: [0, 0],
    epochs: [-1, -1],
    readings: new Map(),
  };
}
