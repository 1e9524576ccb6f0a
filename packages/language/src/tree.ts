import type { Span } from "@cursus/graph-schema";
import type { Parse, ParsedToken, TokenRange } from "./parse.ts";

/** The dependents of a token that stand in one of these relations to it, in reading order. */
export function dependents(parse: Parse, index: number, ...relations: readonly string[]): readonly number[] {
  const all = parse.children[index] ?? [];
  return all.filter((child) => relations.includes(parse.tokens[child]?.relation ?? ""));
}

/** A token with all that hangs from it, in reading order. A tree that crosses itself leaves holes. */
export function subtree(parse: Parse, index: number): readonly number[] {
  const found = [index];
  for (let at = 0; at < found.length; at++) found.push(...(parse.children[found[at] ?? index] ?? []));
  return found.sort((one, other) => one - other);
}

/** The governing tokens from the nearest to the root; empty for a root. */
export function ancestors(parse: Parse, index: number): readonly number[] {
  const path: number[] = [];
  for (let at = index; parse.tokens[at] !== undefined && parse.tokens[at]?.head !== at; ) {
    at = parse.tokens[at]?.head ?? at;
    path.push(at);
  }
  return path;
}

/** The sentence that holds a token. */
export function sentenceOf(parse: Parse, index: number): TokenRange {
  const found = parse.sentences.find(({ from, to }) => from <= index && index < to);
  return found ?? { from: index, to: index };
}

/** Where a range of tokens stands in the text; an empty range is an empty span. */
export function spanOf(parse: Parse, { from, to }: TokenRange): Span {
  const first = parse.tokens[from];
  const last = parse.tokens[to - 1];
  if (first === undefined || last === undefined || to <= from)
    return { start: parse.span.start, end: parse.span.start };
  return { start: first.start, end: last.end };
}

/** The tokens of a range. */
export function tokensIn(parse: Parse, { from, to }: TokenRange): readonly ParsedToken[] {
  return parse.tokens.slice(from, to);
}
