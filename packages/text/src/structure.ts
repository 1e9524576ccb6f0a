import type { Span } from "@cursus/graph-schema";
import { datelineOf } from "./dateline.ts";
import { LIST_MARK, type Line, linesOf } from "./lines.ts";

export type BlockKind =
  | "headline"
  | "deck"
  | "byline"
  | "heading"
  | "paragraph"
  | "insert"
  | "caption"
  | "listItem";

/** A stretch of the article that is read on its own: no sentence goes beyond it. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** "ASTANA -- ", with what sets it off. */
  readonly dateline?: Span;
  /** "• ", "3. ": the mark of a list's item, with the blank after it. */
  readonly mark?: Span;
}

/** Longest line that can be a headline; longer ones are prose. */
const HEADLINE_CHARS = 220;
const DECK_CHARS = 400;
/** Longest heading of a part of the article. */
const HEADING_CHARS = 60;
const BYLINE_CHARS = 90;
/** Blocks that are near the head of the article: headline, deck, byline and the first paragraphs. */
const HEAD_BLOCKS = 5;
const INSERT =
  /^(?:see also|read (?:more|also|next)|also read|more (?:on|from|about) this|related(?: \w+)?|watch|listen|recommended|editor.s (?:picks|note)|follow us|subscribe)\b ?[:|–—-]/i;
const CAPTION =
  /^(?:file(?: photo)?|photo|image(?: caption)?|picture|pictured|caption|video)\s*(?:[:–—]|-{1,2}\s)/i;
/** "By Ada Obi, Lokoja", "By a correspondent in Skopje". */
const BYLINE = /^by (?:\p{Lu}|(?:an? |our )(?:\p{L}+ )?(?:correspondent|reporter|staff|writer))/iu;
const SENTENCE_END = /[.!?…]["'”’)\]]*$/;

/** The article's blocks in order, headline first where there is one. Linear in the length of the text. */
export function structure(text: string): readonly Block[] {
  const lines = linesOf(text);
  return lines.map((line, index) => blockOf(text, line, kindOf(text, lines, index), index));
}

function blockOf(text: string, line: Line, kind: BlockKind, index: number): Block {
  const dateline =
    kind === "paragraph" ? datelineOf(text, line, { isNearHead: index < HEAD_BLOCKS }) : undefined;
  const mark = kind === "listItem" ? markOf(text, line) : undefined;
  return {
    kind,
    start: line.start,
    end: line.end,
    ...(dateline ? { dateline } : {}),
    ...(mark ? { mark } : {}),
  };
}

/** The list's mark, without the first character of the item itself. */
function markOf(text: string, line: Line): Span | undefined {
  const found = LIST_MARK.exec(text.slice(line.start, line.end));
  return found ? { start: line.start, end: line.start + found[0].length - 1 } : undefined;
}

function kindOf(text: string, lines: readonly Line[], index: number): BlockKind {
  const line = lines[index];
  if (!line) return "paragraph";
  const words = text.slice(line.start, Math.min(line.end, line.start + DECK_CHARS + 1));
  if (index === 0 && isHeadline(words, lines.length)) return "headline";
  if (INSERT.test(words)) return "insert";
  if (CAPTION.test(words)) return "caption";
  if (LIST_MARK.test(words)) return "listItem";
  if (index < HEAD_BLOCKS && isByline(words)) return "byline";
  if (isHeading(words, lines[index + 1])) return "heading";
  return index === 1 && isDeck(words, lines.length) ? "deck" : "paragraph";
}

const isHeadline = (words: string, lines: number): boolean =>
  lines > 1 && words.length <= HEADLINE_CHARS && !SENTENCE_END.test(words);

/** A line under the headline that is no sentence of its own. */
const isDeck = (words: string, lines: number): boolean =>
  lines > 2 && words.length <= HEADLINE_CHARS && !SENTENCE_END.test(words) && words.split(" ").length > 6;

const isByline = (words: string): boolean =>
  words.length <= BYLINE_CHARS && BYLINE.test(words) && !SENTENCE_END.test(words);

/** "Law and crime" before the lines on it: short, begun with a capital, without a mark inside or at its end. */
const isHeading = (words: string, next: Line | undefined): boolean =>
  next !== undefined && words.length <= HEADING_CHARS && /^[\p{Lu}\d][^.!?:;,|]*$/u.test(words);
