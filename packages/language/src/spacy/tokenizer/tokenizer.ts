import type { Span } from "@cursus/graph-schema";
import type { TokenizerTables } from "../../weights/compiled-model.ts";
import type { Lexeme, Vocabulary } from "../vocabulary/lexeme.ts";
import { createAffixSplitter, type Exceptions } from "./affixes.ts";
import { createSpecialCases } from "./special-cases.ts";
import { isSpaceUnit } from "./white-space.ts";

/** A word in its place. `blank`: one space follows that is no token. */
export interface PlacedLexeme {
  readonly lexeme: Lexeme;
  readonly start: number;
  readonly end: number;
  readonly blank: boolean;
}

export interface Tokenizer {
  /** The tokens of one span of the text, offsets into the text. */
  tokenize(text: string, span: Span): readonly PlacedLexeme[];
  forget(): void;
}

/**
 * A run without white space longer than this many UTF-16 units is cut, so that no input takes more than linear time;
 * spaCy does not cut, and is quadratic there.
 */
const LONGEST_RUN = 1_000;
/** Runs whose tokens are kept. */
const CACHED_RUNS = 50_000;

/** spaCy's tokenizer: runs between white space, affixes taken off by pattern, exceptions put in their place. */
export function createTokenizer(tables: TokenizerTables, vocabulary: Vocabulary): Tokenizer {
  const splitter = createAffixSplitter(tables);
  const exceptions: Exceptions = new Map(
    tables.exceptions.map(([word, pieces]) => [word, pieces.map(([text, norm]) => ({ text, norm }))]),
  );
  const specials = createSpecialCases(exceptions, splitter);
  const cache = new Map<string, readonly Lexeme[]>();
  const lexemesOf = (run: string): readonly Lexeme[] => {
    const known = cache.get(run);
    if (known !== undefined) return known;
    const pieces = splitter.split(run, exceptions);
    const lexemes = pieces.map(({ text, norm }) => vocabulary.lexemeOf(text, norm));
    if (cache.size < CACHED_RUNS) cache.set(run, lexemes);
    return lexemes;
  };
  const exceptionAt = (text: string, tokens: readonly PlacedLexeme[]) =>
    exceptions
      .get(text.slice(tokens[0]?.start, tokens.at(-1)?.end))
      ?.map((piece) => vocabulary.lexemeOf(piece.text, piece.norm));
  return {
    forget: () => cache.clear(),
    tokenize: (text, span) => {
      const tokens = runsOf(text, span).flatMap((run) => place(lexemesOf(run.text), run.start, run.blank));
      const matches = specials.find(tokens.map(({ lexeme }) => lexeme.text));
      if (matches.length === 0) return tokens;
      return retokenize(tokens, matches, (part) => exceptionAt(text, part));
    },
  };
}

interface Run {
  readonly text: string;
  readonly start: number;
  readonly blank: boolean;
}

/** Runs of white space and of other characters in turns; a single blank after a run belongs to it. */
function runsOf(text: string, { start: from, end }: Span): readonly Run[] {
  const runs: Run[] = [];
  let start = from;
  const add = (to: number, blank: boolean): void => {
    while (to - start > LONGEST_RUN) start = addRun(runs, text, start, cutAt(text, start + LONGEST_RUN));
    if (start < to) runs.push({ text: text.slice(start, to), start, blank });
  };
  let inSpace = from < end && isSpaceUnit(text.charCodeAt(from));
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isSpaceUnit(unit) === inSpace) continue;
    const isBlank = unit === 0x20;
    add(at, isBlank);
    start = isBlank ? at + 1 : at;
    inSpace = !inSpace;
  }
  add(end, false);
  return runs;
}

function addRun(runs: Run[], text: string, start: number, end: number): number {
  runs.push({ text: text.slice(start, end), start, blank: false });
  return end;
}

/** Never between the halves of a surrogate pair. */
const cutAt = (text: string, at: number): number => ((text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at);

function place(lexemes: readonly Lexeme[], start: number, blank: boolean): PlacedLexeme[] {
  let at = start;
  return lexemes.map((lexeme, index) => {
    const token = {
      lexeme,
      start: at,
      end: at + lexeme.text.length,
      blank: blank && index === lexemes.length - 1,
    };
    at = token.end;
    return token;
  });
}

function retokenize(
  tokens: readonly PlacedLexeme[],
  matches: readonly { readonly from: number; readonly to: number }[],
  exceptionAt: (part: readonly PlacedLexeme[]) => readonly Lexeme[] | undefined,
): readonly PlacedLexeme[] {
  const result: PlacedLexeme[] = [];
  let done = 0;
  for (const { from, to } of matches) {
    const part = tokens.slice(from, to);
    const lexemes = exceptionAt(part);
    if (lexemes === undefined) continue;
    result.push(...tokens.slice(done, from));
    result.push(...place(lexemes, part[0]?.start ?? 0, part.at(-1)?.blank ?? false));
    done = to;
  }
  return [...result, ...tokens.slice(done)];
}
