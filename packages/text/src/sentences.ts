import type { Span } from "@cursus/graph-schema";
import { abbreviationKind, SENTENCE_STARTERS } from "./abbreviations.ts";
import type { Block } from "./structure.ts";

/** A sentence and the block it stands in. */
export interface Sentence extends Span {
  readonly block: number;
}

/** Closing marks, or a full stop between words that lost the blank after it: "left the party.Their". */
const END = /[.!?…]+["'”’»)\]]*(?=\s)|(?<=\p{Ll}{2}|\d{4})[.!?](?=\p{Lu}\p{Ll}*\s)/gu;
/** Longest look back or ahead for the word beside a full stop. */
const WORD_REACH = 24;

/** The sentences of every block, in order. Linear in the length of the text. */
export function sentencesOf(text: string, blocks: readonly Block[]): readonly Sentence[] {
  return blocks.flatMap((block, index) => split(text, block).map((span) => ({ ...span, block: index })));
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
