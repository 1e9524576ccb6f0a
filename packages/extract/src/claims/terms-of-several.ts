import type { Details } from "@cursus/graph-schema";
import { lowerOf, type SentenceView, type WordRange } from "../model.ts";
import { numberOf } from "./numbers.ts";
import { hundredths } from "./sentence-terms.ts";

/** "15 and 12 years", "four, three and two years": as many terms as there are people, in their order; else null. */
export function termsOfSeveral(
  sentence: SentenceView,
  range: WordRange,
  people: number,
): readonly Details[] | null {
  for (let unit = range.first; unit <= Math.min(range.last, sentence.words.length - 1); unit++) {
    const word = lowerOf(sentence, unit);
    if (!/^(?:years?|months?)$/.test(word)) continue;
    const numbers = listBefore(sentence, unit);
    if (numbers.length === people && people > 1)
      return numbers.map((number) => ({
        durationYears: word.startsWith("month") ? hundredths(number / 12) : number,
      }));
  }
  return null;
}

/** The numbers joined by commas and "and" right before a unit, in reading order. */
function listBefore(sentence: SentenceView, unit: number): readonly number[] {
  const numbers: number[] = [];
  for (let at = unit - 1; at >= 0; at--) {
    const word = lowerOf(sentence, at);
    const number = numberOf(word);
    if (number !== null) numbers.unshift(number);
    else if (!/^(?:,|and)$/.test(word)) break;
  }
  return numbers;
}
