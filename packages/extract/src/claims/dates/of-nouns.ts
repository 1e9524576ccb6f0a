import type { FoundDate } from "../../dates/expression.ts";
import { lowerOf, type SentenceView, type WordRange } from "../../model.ts";

/** "Tuesday's attack", "the February 18 election", "the 2016 vote": the date belongs to the noun. */
export function isAttributive(sentence: SentenceView, date: FoundDate): boolean {
  const next = sentence.words[date.last + 1];
  const before = lowerOf(sentence, date.first - 1);
  if (lowerOf(sentence, date.last + 1) === "'s") return true;
  return (
    /^(?:the|a|an|this|that|his|her|its|their)$/.test(before) &&
    (next?.tag === "NOUN" || next?.tag === "ADJ" || next?.tag === "PROPN")
  );
}

/** "adjourned the trial until 3 September": the day until which something is so is not that of an event. */
export const isEnd = (sentence: SentenceView, { first }: FoundDate): boolean =>
  /^(?:until|till|til)$/.test(lowerOf(sentence, first - 1));

/** The date after a noun, within its phrase and the prepositions that follow. */
export function dateAfterNoun(sentence: SentenceView, noun: WordRange, limit: number): FoundDate | null {
  return (
    sentence.dates.find((date) => {
      if (date.first <= noun.last || date.last > limit || isEnd(sentence, date)) return false;
      return sentence.words
        .slice(noun.last + 1, date.first)
        .every((token) => token.tag !== "VERB" && token.tag !== "AUX" && !/^[,;:]$/.test(token.text));
    }) ?? null
  );
}
