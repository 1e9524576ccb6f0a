import type { Span } from "@cursus/graph-schema";
import { abbreviationKind } from "./abbreviations.ts";

/** A word, number or mark with its place in the text. */
export interface Token extends Span {
  readonly text: string;
}

const TOKEN =
  /(?:\p{L}\.){2,}|\p{Lu}\p{L}{1,4}\.-\s?\p{Lu}\p{L}{1,4}\.?|['’]s\b|\d+(?:[-‑]\p{L}+)+|\d{1,3}[-–]\d{1,3}(?![\d-])|[$€£¥₹]?\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|m|bn|k)?(?!\p{L})%?|[\p{L}\p{M}\p{N}_]+(?:['’‑-][\p{L}\p{M}\p{N}_]+)*|--+|\.{2,}|[^\s]/gu;
const POSSESSIVE = /^(.+)(['’]s)$/iu;

/** The tokens of one span of the text, offsets into the text. Linear in the length of the span. */
export function tokensOf(text: string, span: Span): readonly Token[] {
  const tokens: Token[] = [];
  const words = text.slice(span.start, span.end);
  for (const match of words.matchAll(TOKEN)) add(tokens, match[0], span.start + match.index);
  return tokens;
}

function add(tokens: Token[], word: string, start: number): void {
  const previous = tokens.at(-1);
  if (word === "." && previous?.end === start && abbreviationKind(previous.text) !== undefined) {
    tokens[tokens.length - 1] = { text: `${previous.text}.`, start: previous.start, end: start + 1 };
    return;
  }
  const possessive = POSSESSIVE.exec(word);
  if (!possessive?.[1] || !possessive[2]) {
    tokens.push({ text: word, start, end: start + word.length });
    return;
  }
  const middle = start + possessive[1].length;
  tokens.push({ text: possessive[1], start, end: middle });
  tokens.push({ text: possessive[2], start: middle, end: start + word.length });
}
