import type { Span } from "@cursus/graph-schema";
import { ABBREVIATIONS, SENTENCE_STARTERS } from "./abbreviations.ts";
import type { Block } from "./structure.ts";

/** A sentence and the block it stands in. */
export interface Sentence extends Span {
  readonly block: number;
}

const END = /[.!?…]+["'”’»)\]]*(?=\s)/g;
/** Longest look back or ahead for the word beside a full stop. */
const WORD_REACH = 24;

/** The sentences of every block, in order. Linear in the length of the text. */
export function sentencesOf(text: string, blocks: readonly Block[]): readonly Sentence[] {
  return blocks.flatMap((block, index) => split(text, block).map((span) => ({ ...span, block: index })));
}

function split(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  const words = text.slice(block.start, block.end);
  let start = 0;
  for (const match of words.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!endsSentence(words, match.index, end, match[0])) continue;
    spans.push({ start: block.start + start, end: block.start + end });
    start = end + blanksAt(words, end);
  }
  if (start < words.length) spans.push({ start: block.start + start, end: block.end });
  return spans;
}

function endsSentence(words: string, at: number, end: number, mark: string): boolean {
  const after = words.slice(end + blanksAt(words, end), end + WORD_REACH * 2);
  if (!/^["'“‘«([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(after)) return false;
  if (!mark.startsWith(".") || mark.startsWith("..")) return true;
  return !isAbbreviation(wordBefore(words, at), after, mark);
}

function isAbbreviation(word: string, after: string, mark: string): boolean {
  if (mark.length > 1) return false;
  const lower = word.toLowerCase();
  if (/^no$|^nos$/.test(lower)) return /^\d/.test(after);
  const isShort = /^\p{L}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (isShort) return !(word.length > 1 && startsSentence(after));
  return ABBREVIATIONS.has(lower);
}

const startsSentence = (after: string): boolean =>
  SENTENCE_STARTERS.has(/^["'“‘]*(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? "");

function wordBefore(words: string, at: number): string {
  const before = words.slice(Math.max(0, at - WORD_REACH), at);
  return /[\p{L}\p{M}.-]*$/u.exec(before)?.[0].replace(/^.*-/, "") ?? "";
}

function blanksAt(words: string, at: number): number {
  let length = 0;
  while (at + length < words.length && /\s/.test(words.charAt(at + length))) length++;
  return length;
}
