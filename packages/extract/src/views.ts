import type { Article, Span } from "@cursus/graph-schema";
import type { LanguageEngine, TaggedSentence } from "@cursus/language";
import { type Block, type Sentence, sentencesOf, structure } from "@cursus/text";
import { findDates } from "./dates/find-dates.ts";
import type { SentenceView } from "./model.ts";

/** The article's sentences with their words, dates and places in the structure. */
export async function viewsOf(article: Article, engine: LanguageEngine): Promise<readonly SentenceView[]> {
  const blocks = structure(article.text);
  const sentences = sentencesOf(article.text, blocks);
  const tagged = await engine.analyse(
    article.text,
    sentences.map((sentence) => withoutDateline(sentence, blocks[sentence.block])),
  );
  return sentences.map((sentence, index) =>
    viewOf(article.text, blocks, sentence, tagged[index] ?? [], index),
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
    titleCase: isTitleCase(words),
  };
}

/** A line whose longer words nearly all begin with a capital. */
function isTitleCase(words: TaggedSentence): boolean {
  if (/^[.!?]$/.test(words.at(-1)?.text ?? "")) return false;
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word.text));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word.text));
  return long.length >= 3 && capital.length / long.length > 0.8;
}
