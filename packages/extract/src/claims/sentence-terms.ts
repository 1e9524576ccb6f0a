import type { Details } from "@cursus/graph-schema";
import { lowerOf, type SentenceView } from "../model.ts";
import { numberOf } from "./numbers.ts";

/** How long or what the punishment is, read from the words between two places. A range has no single length. */
export function sentenceTerms(sentence: SentenceView, first: number, last: number): Details {
  const limit = Math.min(last, sentence.words.length - 1);
  const suspended = isSuspended(sentence, first, limit) ? ({ sentence: "suspended" } as const) : {};
  for (let index = first; index <= limit; index++) {
    const terms = termAt(sentence, index, first);
    if (terms) return { ...suspended, ...terms };
  }
  return suspended;
}

const PARTLY = /^(?:partly|partially|half|which|them|part|rest|remainder)$/;

/** "a suspended sentence of two years", "two years, suspended"; not where only a part is. */
function isSuspended(sentence: SentenceView, first: number, limit: number): boolean {
  const words = sentence.words.slice(first, limit + 1).map(({ text }) => text.toLowerCase());
  const at = words.indexOf("suspended");
  if (at < 0 || words.some((word) => PARTLY.test(word))) return false;
  const near = [...words.slice(Math.max(0, at - 3), at), ...words.slice(at + 1, at + 4)];
  return near.some((word) =>
    /^(?:sentences?|terms?|imprisonment|years?|months?|.+-(?:year|month))$/.test(word),
  );
}

function termAt(sentence: SentenceView, index: number, from: number): Details | null {
  const word = lowerOf(sentence, index);
  const compound = /^(\p{L}+|\d+)-(year|month)s?$/u.exec(word);
  if (compound?.[1] && !isAge(sentence, index))
    return lengthOf(numberOf(compound[1]), compound[2] === "month");
  if (/^(?:years?|months?)$/.test(word))
    return isAge(sentence, index) ? null : unitTerm(sentence, index, word, from);
  if (
    word === "life" &&
    /^(?:in|imprisonment|sentence|term|behind|without|sentences|terms|\.|,)?$/.test(
      lowerOf(sentence, index + 1),
    )
  )
    return { sentence: "life" };
  if (
    word === "death" &&
    /^(?:penalty|sentence|sentences|\.|,|by|for|in|on|over|)$/.test(lowerOf(sentence, index + 1)) &&
    /^(?:to|the|a|suspended|of)$/.test(lowerOf(sentence, index - 1))
  )
    return { sentence: "death" };
  return word === "fined" ? { sentence: "fine" } : null;
}

/** "aged 12 years", "12 years old" and "12-year-old" are ages. */
const isAge = (sentence: SentenceView, index: number): boolean =>
  lowerOf(sentence, index + 1) === "old" ||
  lowerOf(sentence, index - 2) === "aged" ||
  /-old$/.test(lowerOf(sentence, index));

function unitTerm(sentence: SentenceView, index: number, unit: string, from: number): Details | null {
  const half = / half$/.test(`${lowerOf(sentence, index - 2)} ${lowerOf(sentence, index - 1)}`);
  if (half) {
    // "11 and a half years"
    const whole = numberOf(lowerOf(sentence, index - 4)) ?? numberOf(lowerOf(sentence, index - 3));
    return whole === null ? null : { durationYears: whole + 0.5 };
  }
  const number = numberOf(lowerOf(sentence, index - 1));
  if (number === null || (index - 3 >= from && isRange(sentence, index))) return null;
  const months = unit.startsWith("year") ? monthsAfter(sentence, index) : 0;
  return months > 0
    ? { durationYears: hundredths(number + months / 12) }
    : lengthOf(number, unit.startsWith("month"));
}

/** "three years and four months", "3 years, 4 months": the months. */
function monthsAfter(sentence: SentenceView, years: number): number {
  const from = /^(?:and|,)$/.test(lowerOf(sentence, years + 1)) ? years + 2 : years + 1;
  return /^months?$/.test(lowerOf(sentence, from + 1)) ? (numberOf(lowerOf(sentence, from)) ?? 0) : 0;
}

/** Months as years are told to a hundredth. */
export const hundredths = (years: number): number => Math.round(years * 100) / 100;

/** "six to 12 years" */
const isRange = (sentence: SentenceView, unit: number): boolean =>
  (/^(?:to|-|–|or)$/.test(lowerOf(sentence, unit - 2)) && numberOf(lowerOf(sentence, unit - 3)) !== null) ||
  (lowerOf(sentence, unit - 2) === "and" && lowerOf(sentence, unit - 4) === "between") ||
  /^up$/.test(lowerOf(sentence, unit - 3));

function lengthOf(number: number | null, months: boolean): Details | null {
  if (number === null || number <= 0) return null;
  return { durationYears: months ? hundredths(number / 12) : number };
}
