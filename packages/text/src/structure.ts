import type { Span } from "@cursus/graph-schema";
import { datelineOf } from "./dateline.ts";
import { type Line, linesOf } from "./lines.ts";

export type BlockKind = "headline" | "deck" | "paragraph" | "insert" | "caption" | "listItem";

/** A stretch of the article that is read on its own: no sentence goes beyond it. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** "ASTANA -- ", with what sets it off. */
  readonly dateline?: Span;
}

/** Longest line that can be a headline; longer ones are prose. */
const HEADLINE_CHARS = 220;
const DECK_CHARS = 400;
const INSERT =
  /^(?:see also|read (?:more|also|next)|also read|more (?:on|from|about) this|related(?: \w+)?|watch|listen|recommended|editor.s (?:picks|note)|follow us|subscribe)\b ?[:|–—-]/i;
const CAPTION =
  /^(?:file(?: photo)?|photo|image(?: caption)?|picture|pictured|caption|video)\s*(?:[:–—]|-{1,2}\s)/i;
const LIST_ITEM = /^(?:[•*·▪‣]|[-–—](?=\s)|\(?\d{1,2}[.)](?=\s))\s*\S/;
const SENTENCE_END = /[.!?…]["'”’)\]]*$/;

/** The article's blocks in order, headline first where there is one. Linear in the length of the text. */
export function structure(text: string): readonly Block[] {
  const lines = linesOf(text);
  return lines.map((line, index) => blockOf(text, line, kindOf(text, lines, index)));
}

function blockOf(text: string, line: Line, kind: BlockKind): Block {
  const dateline = kind === "paragraph" ? datelineOf(text, line) : undefined;
  const block = { kind, start: line.start, end: line.end };
  return dateline ? { ...block, dateline } : block;
}

function kindOf(text: string, lines: readonly Line[], index: number): BlockKind {
  const line = lines[index];
  if (!line) return "paragraph";
  const words = text.slice(line.start, Math.min(line.end, line.start + DECK_CHARS + 1));
  if (index === 0 && isHeadline(words, lines.length)) return "headline";
  if (INSERT.test(words)) return "insert";
  if (CAPTION.test(words)) return "caption";
  if (LIST_ITEM.test(words)) return "listItem";
  return index === 1 && isDeck(words, lines.length) ? "deck" : "paragraph";
}

const isHeadline = (words: string, lines: number): boolean =>
  lines > 1 && words.length <= HEADLINE_CHARS && !SENTENCE_END.test(words);

/** A line under the headline that is no sentence of its own. */
const isDeck = (words: string, lines: number): boolean =>
  lines > 2 && words.length <= HEADLINE_CHARS && !SENTENCE_END.test(words) && words.split(" ").length > 6;
