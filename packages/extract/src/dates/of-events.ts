import { lowerOf, type SentenceView } from "../model.ts";
import type { FoundDate } from "./expression.ts";

/** No more words stand between "until" and the date of the event that it names. */
const REACH = 8;

const STEPS =
  /^(?:appointment|nomination|election|re-election|inauguration|resignation|dismissal|removal|ouster|ousting|sacking|overthrow|departure|retirement|arrest|detention|impeachment|death|assassination|murder|defeat|abdication|reshuffle|coup)$/;

/** "until her resignation in 2019", "from his election in 2015", "until she resigned in June": when that event was. */
export function eventDate(sentence: SentenceView, first: number): FoundDate | undefined {
  const date = sentence.dates.find((found) => found.first > first && found.first <= first + REACH);
  if (!date || !/^(?:in|on)$/.test(lowerOf(sentence, date.first - 1))) return undefined;
  const between = sentence.words.slice(first, date.first - 1);
  const isPlain = between.every(
    ({ text, tag }) => tag !== "PUNCT" && !/^(?:after|before|since|until|who|which|that|when)$/i.test(text),
  );
  const verbs = between.filter(({ tag }) => tag === "VERB");
  const names = between.some(({ lemma }) => STEPS.test(lemma));
  return isPlain && (verbs.length === 1 || (verbs.length === 0 && names)) ? date : undefined;
}
