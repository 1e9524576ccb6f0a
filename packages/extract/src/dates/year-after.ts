import type { TaggedSentence } from "@cursus/language";

/** The words of a sentence, by their place; none beyond its end. */
export const textAt = (words: TaggedSentence, index: number): string => words[index]?.text ?? "";
export const lowerAt = (words: TaggedSentence, index: number): string => textAt(words, index).toLowerCase();

const YEAR = /^(1[89]\d\d|20\d\d)$/;
export const yearAt = (words: TaggedSentence, index: number): number | undefined =>
  YEAR.test(textAt(words, index)) ? Number(textAt(words, index)) : undefined;

/** A year after a month or day, and in how many words: "2022", ", 2022", "last year", "of that year". */
export function yearAfter(
  words: TaggedSentence,
  index: number,
): { year: number | null; yearsBack?: number; length: number } {
  const comma = textAt(words, index) === "," ? 1 : 0;
  const year = yearAt(words, index + comma);
  if (year) return { year, length: comma + 1 };
  const of = lowerAt(words, index) === "of" ? 1 : 0;
  if (of && yearAt(words, index + 1)) return { year: yearAt(words, index + 1) ?? null, length: 2 };
  const turn = lowerAt(words, index + of);
  if (lowerAt(words, index + of + 1) !== "year") return { year: null, length: 0 };
  if (turn === "last") return { year: null, yearsBack: 1, length: of + 2 };
  return turn === "this" ? { year: null, yearsBack: 0, length: of + 2 } : { year: null, length: 0 };
}
