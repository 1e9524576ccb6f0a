import type { TokenizerTables } from "../../weights/compiled-model.ts";
import { compilePattern } from "./python-pattern.ts";

/** A piece of a word before it is a token; the norm only where an exception states one. */
export interface Piece {
  readonly text: string;
  readonly norm: string | null;
}

export type Exceptions = ReadonlyMap<string, readonly Piece[]>;

/** Splits one run of characters without white space, or of white space alone. */
export interface AffixSplitter {
  /** With exceptions; without them where `exceptions` is null. */
  split(run: string, exceptions: Exceptions | null): readonly Piece[];
  /** True where any of the affix patterns is in the word. */
  touches(word: string): boolean;
}

/** No suffix pattern but that of dots looks further back than so many characters. */
const SUFFIX_REACH = 40;

export function createAffixSplitter(tables: TokenizerTables): AffixSplitter {
  const prefix = compilePattern(tables.prefix);
  const suffix = compilePattern(tables.suffix);
  const infix = compilePattern(tables.infix, "g");
  const url = compilePattern(tables.url);
  const prefixOf = (word: string) => prefix.exec(word)?.[0].length ?? 0;
  const suffixOf = (word: string) => suffix.exec(tailOf(word))?.[0].length ?? 0;
  const infixesOf = (word: string): readonly RegExpExecArray[] => [...word.matchAll(infix)];
  const middle = (word: string): readonly Piece[] => {
    // No address is without a dot; looking costs less than the pattern.
    if (word.includes(".") && url.test(word)) return [plain(word)];
    return splitInfixes(word, infixesOf(word)).map(plain);
  };
  return {
    touches: (word) => prefixOf(word) > 0 || suffixOf(word) > 0 || infixesOf(word).length > 0,
    split: (run, exceptions) => {
      const whole = exceptions?.get(run);
      if (whole !== undefined) return whole;
      const { before, word, after } = splitAffixes(run, exceptions, { prefixOf, suffixOf });
      const core = word === "" ? [] : (exceptions?.get(word) ?? middle(word));
      return [...before.map(plain), ...core, ...after.reverse().map(plain)];
    },
  };
}

const plain = (text: string): Piece => ({ text, norm: null });

/** The end of a word that suffix patterns can see; a run of dots stays whole. */
function tailOf(word: string): string {
  if (word.length <= SUFFIX_REACH) return word;
  let from = word.length - SUFFIX_REACH;
  while (from > 0 && word[from - 1] === ".") from--;
  if ((word.charCodeAt(from) & 0xfc00) === 0xdc00) from--;
  return word.slice(Math.max(0, from));
}

interface Affixes {
  readonly before: string[];
  readonly word: string;
  readonly after: string[];
}

interface AffixLengths {
  readonly prefixOf: (word: string) => number;
  readonly suffixOf: (word: string) => number;
}

/** Takes prefixes and suffixes off in turns until an exception is left or nothing more comes off. */
function splitAffixes(run: string, exceptions: Exceptions | null, lengths: AffixLengths): Affixes {
  const before: string[] = [];
  const after: string[] = [];
  let word = run;
  for (let last = -1; word !== "" && word.length !== last && !exceptions?.has(word); ) {
    last = word.length;
    const prefix = lengths.prefixOf(word);
    if (prefix > 0 && exceptions?.has(word.slice(prefix))) {
      before.push(word.slice(0, prefix));
      return { before, word: word.slice(prefix), after };
    }
    // Looked for in what the prefix leaves, so the two never overlap.
    const suffix = lengths.suffixOf(word.slice(prefix));
    const end = word.length - suffix;
    if (suffix > 0 && exceptions?.has(word.slice(0, end))) {
      after.push(word.slice(end));
      return { before, word: word.slice(0, end), after };
    }
    if (prefix > 0) before.push(word.slice(0, prefix));
    if (suffix > 0) after.push(word.slice(end));
    word = word.slice(prefix, end);
  }
  return { before, word, after };
}

/** Splits at infixes; an infix at the very start splits nothing. */
function splitInfixes(word: string, infixes: readonly RegExpExecArray[]): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { index, 0: infix } of infixes) {
    if (index === 0) continue;
    if (index !== start) parts.push(word.slice(start, index));
    if (infix !== "") parts.push(infix);
    start = index + infix.length;
  }
  if (start < word.length) parts.push(word.slice(start));
  return parts;
}
