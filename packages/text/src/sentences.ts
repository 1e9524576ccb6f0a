import type { Span } from "@cursus/graph-schema";
import { abbreviationKind, SENTENCE_STARTERS } from "./abbreviations.ts";
import type { Block } from "./structure.ts";

/** A sentence and the block it stands in. */
export interface Sentence extends Span {
  readonly block: number;
}

/** Closing marks, or a full stop between words that lost the blank after it: "left the party.Their". */
const END = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)|(?<=\p{Ll}{2}|\d{4})[.!?](?=\p{Lu}\p{Ll}*\s)/gu;
/** Longest look back or ahead for the word beside a full stop. */
const WORD_REACH = 24;

/** Longest sentence, in UTF-16 units; no writer's is half as long. What parses sentences may take its square. */
const LONGEST = 4_000;

/** The sentences of every block, in order; overlong ones are cut at blanks. Linear in the length of the text. */
export function sentencesOf(text: string, blocks: readonly Block[]): readonly Sentence[] {
  return blocks.flatMap((block, index) =>
    split(text, block)
      .flatMap((span) => cut(text, span))
      .map((span) => ({ ...span, block: index })),
  );
}

function cut(text: string, span: Span): readonly Span[] {
  const parts: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST) {
    const end = cutBefore(text, start, start + LONGEST);
    parts.push({ start, end });
    start = end + blanksAt(text, end);
  }
  return start < span.end ? [...parts, { start, end: span.end }] : parts;
}

/** The last blank before `limit`, else `limit` itself, but not inside a character. */
function cutBefore(text: string, start: number, limit: number): number {
  for (let at = limit; at > start; at--) if (/\s/.test(text.charAt(at))) return endOfWord(text, start, at);
  return /[\udc00-\udfff]/.test(text.charAt(limit)) ? limit - 1 : limit;
}

function endOfWord(text: string, start: number, blank: number): number {
  let end = blank;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return end > start ? end : blank;
}

/** The mark of a list's item is part of no sentence; no sentence ends in a dateline. */
function split(text: string, { mark, dateline, ...whole }: Block): Span[] {
  const spans: Span[] = [];
  const block = mark ? { start: mark.end, end: whole.end } : whole;
  const words = text.slice(block.start, block.end);
  const opening = dateline ? dateline.end - block.start : 0;
  let start = 0;
  for (const match of words.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end <= opening || !endsSentence(words, match.index, end, match[0])) continue;
    spans.push({ start: block.start + start, end: block.start + end });
    start = end + blanksAt(words, end);
  }
  if (start < words.length) spans.push({ start: block.start + start, end: block.end });
  return spans;
}

function endsSentence(words: string, at: number, end: number, mark: string): boolean {
  const blanks = blanksAt(words, end);
  const after = words.slice(end + blanks, end + blanks + WORD_REACH);
  if (!/^["'“‘«([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(after)) return false;
  if (!mark.startsWith(".") || mark.startsWith("..")) return true;
  if (mark.length > 1) return true;
  const word = wordBefore(words, at);
  if (blanks === 0 && /[.@/]/.test(word)) return false;
  return !isAbbreviation(word.replace(/^.*-/, ""), after);
}

function isAbbreviation(word: string, after: string): boolean {
  const kind = abbreviationKind(word);
  if (kind === "title") return true;
  if (kind === "beforeNumber") return /^\d/.test(after);
  if (/^[ap]\.m$/i.test(word)) return isTimeWord(after);
  if (kind === "mayEnd") return !startsSentence(after);
  if (/^\p{L}$/u.test(word)) return true;
  return /^(?:\p{L}\.)+\p{L}$/u.test(word) && !startsSentence(after);
}

const startsSentence = (after: string): boolean =>
  SENTENCE_STARTERS.has(/^["'“‘]*(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? "");

/** "9 a.m. GMT", "9 a.m. Monday": the time goes on. */
const isTimeWord = (after: string): boolean =>
  /^(?:\p{Lu}{2,}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Local|Eastern|Central|Pacific|Mountain)\b)/u.test(
    after,
  );

/** The word that ends here, with its dots, hyphens and apostrophes: "U.S", "Lt.-Col", "St George's". */
function wordBefore(words: string, at: number): string {
  const before = words.slice(Math.max(0, at - WORD_REACH), at);
  return /[\p{L}\p{M}.'’@/-]*$/u.exec(before)?.[0] ?? "";
}

function blanksAt(words: string, at: number): number {
  let length = 0;
  while (at + length < words.length && /\s/.test(words.charAt(at + length))) length++;
  return length;
}
