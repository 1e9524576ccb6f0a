import type { TaggedSentence } from "@cursus/language";
import { isDay, monthOf, weekdayOf } from "./calendar.ts";
import { lowerAt, textAt, yearAfter } from "./year-after.ts";

/** A year in which every day of any year stands, for days that are told without theirs. */
const LEAP = 2000;

/**
 * How many words from here on name a day that no calendar has, 0 where none do: "30 February 2023", "March 32, 2021",
 * "Monday, 31 April". Their month, year or weekday alone would be a date that nobody told.
 */
export function impossibleDay(words: TaggedSentence, index: number): number {
  if (weekdayOf(textAt(words, index)) === undefined) return dayOfMonth(words, index, false);
  const comma = textAt(words, index + 1) === "," ? 1 : 0;
  const behind = dayOfMonth(words, index + 1 + comma, true);
  return behind > 0 ? 1 + comma + behind : 0;
}

const dayOfMonth = (words: TaggedSentence, index: number, ofWeekday: boolean): number =>
  dayFirst(words, index) || monthFirst(words, index, ofWeekday || lowerAt(words, index - 1) === "on");

const numberAt = (words: TaggedSentence, index: number): number | undefined => {
  const [, number] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(textAt(words, index)) ?? [];
  return number === undefined ? undefined : Number(number);
};

function dayFirst(words: TaggedSentence, index: number): number {
  const day = numberAt(words, index);
  const of = lowerAt(words, index + 1) === "of" ? 1 : 0;
  const month = monthOf(textAt(words, index + 1 + of));
  if (day === undefined || month === undefined) return 0;
  const { year, length } = yearAfter(words, index + 2 + of);
  return isDay(year ?? LEAP, month, day) ? 0 : 2 + of + length;
}

/** A number behind a month is its day where a year follows or "on" leads in: not "in March 40 people died". */
function monthFirst(words: TaggedSentence, index: number, ledIn: boolean): number {
  const month = monthOf(textAt(words, index));
  const day = numberAt(words, index + 1);
  if (month === undefined || day === undefined) return 0;
  const { year, length } = yearAfter(words, index + 2);
  if (isDay(year ?? LEAP, month, day)) return 0;
  return year !== null || ledIn ? 2 + length : 0;
}
