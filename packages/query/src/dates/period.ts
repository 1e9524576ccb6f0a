import { type AskedDate, parseAskedDate } from "./asked-date.ts";

/** When, as a question's arguments say it. */
export interface PeriodAsked {
  /** A day, month or year; what may lie in it counts. */
  readonly at?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The first and the last day asked about, both inclusive; null = open. `words` is empty where neither is given. */
export interface Period {
  readonly min: string | null;
  readonly max: string | null;
  readonly words: string;
}

/** The days of a period: those of `at` that also lie between `from` and `to`. */
export function periodOf({ at, from, to }: PeriodAsked): Period {
  const [day, first, last] = [at, from, to].map((text) => (text === undefined ? null : parseAskedDate(text)));
  return {
    min: later(day?.min ?? null, first?.min ?? null),
    max: earlier(day?.max ?? null, last?.max ?? null),
    words: [day?.words, bounded("from", first), bounded("until", last)].filter(Boolean).join(" "),
  };
}

const bounded = (word: string, date: AskedDate | null | undefined): string | undefined =>
  date ? `${word} ${date.words.replace(/^(?:on|in) /, "")}` : undefined;

const later = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : a > b ? a : b;
const earlier = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : a < b ? a : b;
