import type { Span } from "@cursus/graph-schema";
import type { Morphology, Parse, ParsedToken, PartOfSpeech } from "../../parse.ts";
import { completeParse } from "../reader/complete-parse.ts";

/** Parses as two lists: they pass from thread to thread some ten times faster than objects do. */
export interface PackedParses {
  readonly words: readonly string[];
  readonly morphs: readonly Morphology[];
  /** Numbers of each token, `COLUMNS` at a time. */
  readonly tokens: Int32Array<ArrayBuffer>;
  /** Tokens of each block. */
  readonly lengths: readonly number[];
}

/** start, end, text, norm, lemma, pos, tag, morph, head, relation, name type + 1 (0: none), name begins, sentence begins. */
const COLUMNS = 13;

class Numbering<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<T, number>();

  of(value: T): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

export function packParses(parses: readonly Parse[]): PackedParses {
  const words = new Numbering<string>();
  const morphs = new Numbering<Morphology>();
  const lengths = parses.map(({ tokens }) => tokens.length);
  const tokens = new Int32Array(COLUMNS * lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const parse of parses)
    for (const token of parse.tokens) {
      tokens.set(rowOf(token, words, morphs), at);
      at += COLUMNS;
    }
  return { words: words.values, morphs: morphs.values, tokens, lengths };
}

function rowOf(
  token: ParsedToken,
  words: Numbering<string>,
  morphs: Numbering<Morphology>,
): readonly number[] {
  return [
    token.start,
    token.end,
    words.of(token.text),
    words.of(token.norm),
    words.of(token.lemma),
    words.of(token.pos),
    words.of(token.tag),
    morphs.of(token.morph),
    token.head,
    words.of(token.relation),
    token.nameType === null ? 0 : words.of(token.nameType) + 1,
    token.nameMark === "B" ? 1 : 0,
    token.sentenceStart ? 1 : 0,
  ];
}

/** The parses of these blocks; `shift` is added to all offsets. */
export function unpackParses(packed: PackedParses, blocks: readonly Span[], shift: number): readonly Parse[] {
  let at = 0;
  return packed.lengths.map((length, block) => {
    const tokens: ParsedToken[] = [];
    for (let index = 0; index < length; index++, at += COLUMNS)
      tokens.push(tokenOf(packed, packed.tokens.subarray(at, at + COLUMNS), index, shift));
    return completeParse(blocks[block] ?? { start: 0, end: 0 }, tokens);
  });
}

function tokenOf(packed: PackedParses, row: Int32Array, index: number, shift: number): ParsedToken {
  const word = (column: number) => packed.words[row[column] ?? 0] ?? "";
  const name = row[10] ?? 0;
  return {
    start: (row[0] ?? 0) + shift,
    end: (row[1] ?? 0) + shift,
    text: word(2),
    index,
    norm: word(3),
    lemma: word(4),
    pos: word(5) as PartOfSpeech,
    tag: word(6),
    morph: packed.morphs[row[7] ?? 0] ?? {},
    head: row[8] ?? index,
    relation: word(9),
    nameType: name === 0 ? null : (packed.words[name - 1] ?? null),
    nameMark: name === 0 ? "O" : row[11] === 1 ? "B" : "I",
    sentenceStart: row[12] === 1,
  };
}
