import type { Article, Span } from "@cursus/graph-schema";
import type { LanguageEngine, TaggedSentence } from "@cursus/language";
import { type Block, type Sentence, sentencesOf, structure } from "@cursus/text";
import { canHoldClaims } from "./can-hold-claims.ts";
import { findDates } from "./dates/find-dates.ts";
import { withMendedClauses } from "./mended-clauses.ts";
import { withMendedTags } from "./mended-tags.ts";
import type { SentenceView } from "./model.ts";

/**
 * The article's sentences with their words, dates and places in the structure. Those of paragraphs that can hold no
 * claim have no words: they are not parsed.
 */
export async function viewsOf(article: Article, engine: LanguageEngine): Promise<readonly SentenceView[]> {
  const { text } = article;
  const blocks = structure(text);
  const sentences = sentencesOf(text, blocks);
  const isRead = blocks.map(({ start, end }) => canHoldClaims(text.slice(start, end)));
  const read = sentences.filter(({ block }) => isRead[block]);
  const tagged = await engine.analyse(
    text,
    read.map((sentence) => withoutDateline(sentence, blocks[sentence.block])),
  );
  const wordsOf = new Map(
    read.map((sentence, index) => [sentence, withMendedClauses(withMendedTags(tagged[index] ?? []))]),
  );
  return sentences.map((sentence, index) =>
    viewOf(text, blocks, sentence, wordsOf.get(sentence) ?? [], index),
  );
}

/** "ASTANA -- " is no part of the sentence's grammar. */
function withoutDateline(sentence: Sentence, block: Block | undefined): Span {
  const dateline = block?.dateline;
  if (!dateline || dateline.start < sentence.start || dateline.end >= sentence.end) return sentence;
  return { start: dateline.end, end: sentence.end };
}

function viewOf(
  text: string,
  blocks: readonly Block[],
  sentence: Sentence,
  words: TaggedSentence,
  index: number,
): SentenceView {
  const block = blocks[sentence.block];
  const dateline = block?.dateline;
  const opening = dateline ? words.findIndex((word) => word.start >= dateline.end) : 0;
  return {
    index,
    start: sentence.start,
    end: sentence.end,
    text: text.slice(sentence.start, sentence.end),
    block: sentence.block,
    kind: block?.kind ?? "paragraph",
    words,
    dateline: dateline && dateline.start === sentence.start ? text.slice(dateline.start, dateline.end) : null,
    opening: Math.max(0, opening),
    dates: findDates(words),
    correction: block !== undefined && CORRECTION.test(text.slice(block.start, block.start + OPENING)),
    titleCase: isTitleCase(words),
  };
}

/** How much of a paragraph says whether it is a correction. */
const OPENING = 120;
const CORRECTION =
  /^[^\p{L}]{0,4}(?:(?:corrections?|clarifications?|amendments?|editor.s note)\b|(?:an?|the) (?:earlier|previous|original) versions? of (?:this|the|our)\b)|\bversion of this (?:article|story|report|page|piece)\b/iu;

/** A line whose longer words nearly all begin with a capital. */
function isTitleCase(words: TaggedSentence): boolean {
  if (/^[.!?]$/.test(words.at(-1)?.text ?? "")) return false;
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word.text));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word.text));
  return long.length >= 3 && capital.length / long.length > 0.8;
}
