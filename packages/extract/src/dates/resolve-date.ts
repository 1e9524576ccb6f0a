import {
  daysIn,
  dayText,
  monthNumberOf,
  monthText,
  pad,
  plusDays,
  plusMonths,
  weekdayNumber,
  yearOf,
} from "./calendar.ts";
import type { DateExpression, Part } from "./expression.ts";

/** Where a date without a year or day of its own is counted from. */
export interface DateAnchor {
  /** ISO day of publication, null where not stated. */
  readonly published: string | null;
  /** ISO day that the text spoke of last, for "the same day". */
  readonly spokenOf: string | null;
  /** Whether what is dated lies ahead: "on Monday" is then the next one. */
  readonly ahead: boolean;
}

export interface ResolvedDate {
  readonly edtf: string;
  readonly min: string;
  readonly max: string;
}

/** The date that an expression means, or null where it cannot be known without inventing something. */
export function resolveDate(expression: DateExpression, anchor: DateAnchor): ResolvedDate | null {
  switch (expression.kind) {
    case "day":
      return resolveDay(expression, anchor);
    case "month":
      return resolveMonth(expression, anchor);
    case "year":
      return resolveYear(expression, anchor);
    case "same":
      return resolveSame(expression.days, anchor);
    default:
      return anchor.published ? resolveRelative(expression, anchor.published, anchor.ahead) : null;
  }
}

/** "The same day", "a day later": what has happened did not happen on a day that is still to come. */
function resolveSame(days: number, { spokenOf, published, ahead }: DateAnchor): ResolvedDate | null {
  if (spokenOf === null) return null;
  const meant = plusDays(spokenOf, days);
  return published !== null && meant > published && !ahead ? null : day(meant);
}

const day = (iso: string): ResolvedDate => ({ edtf: iso, min: iso, max: iso });

function resolveDay(
  expression: DateExpression & { kind: "day" },
  { published, ahead }: DateAnchor,
): ResolvedDate | null {
  const { month, day: number } = expression;
  if (expression.year !== null) return day(dayText(expression.year, month, number));
  if (!published) return null;
  if (expression.yearsBack !== undefined)
    return exactDay(yearOf(published) - expression.yearsBack, month, number);
  const year = nearestYear(published, dayText(yearOf(published), month, number), ahead);
  return exactDay(year, month, number);
}

const exactDay = (year: number, month: number, number: number): ResolvedDate | null =>
  number <= daysIn(year, month) ? day(dayText(year, month, number)) : null;

/** The latest year in which the day is not after the publication; the next where it lies ahead. */
function nearestYear(published: string, inSameYear: string, ahead: boolean): number {
  const year = yearOf(published);
  if (ahead) return inSameYear >= published ? year : year + 1;
  return inSameYear <= published ? year : year - 1;
}

function resolveMonth(
  expression: DateExpression & { kind: "month" },
  { published, ahead }: DateAnchor,
): ResolvedDate | null {
  const { month, part } = expression;
  if (expression.year !== null) return partOfMonth(expression.year, month, part);
  if (!published) return null;
  if (expression.yearsBack !== undefined)
    return partOfMonth(yearOf(published) - expression.yearsBack, month, part);
  const isAhead = month > monthNumberOf(published);
  const year =
    yearOf(published) +
    (isAhead && !ahead ? -1 : !isAhead && ahead && month !== monthNumberOf(published) ? 1 : 0);
  return partOfMonth(year, month, part);
}

/** First and last day of the parts of a month as news means them; the parts meet. */
const MONTH_PARTS: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 10],
  mid: [10, 20],
  late: [20, 31],
};

function partOfMonth(year: number, month: number, part: Part | null): ResolvedDate {
  const [first, last] = part ? MONTH_PARTS[part] : [1, 31];
  return {
    edtf: monthText(year, month),
    min: dayText(year, month, first),
    max: dayText(year, month, Math.min(last, daysIn(year, month))),
  };
}

/** First and last month of the parts of a year. */
const YEAR_PARTS: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
};

function resolveYear(
  expression: DateExpression & { kind: "year" },
  { published }: DateAnchor,
): ResolvedDate | null {
  const { part, yearsBack = 0 } = expression;
  const year = expression.year ?? (published ? yearOf(published) - yearsBack : null);
  if (year === null) return null;
  const [first, last] = part ? YEAR_PARTS[part] : [1, 12];
  return { edtf: pad(year, 4), min: dayText(year, first, 1), max: dayText(year, last, daysIn(year, last)) };
}

type Relative = DateExpression & { kind: "weekday" | "offset" | "week" | "months" };

function resolveRelative(expression: Relative, published: string, ahead: boolean): ResolvedDate {
  switch (expression.kind) {
    case "offset":
      return day(plusDays(published, expression.days));
    case "months": {
      const { year, month } = plusMonths(published, expression.months);
      return partOfMonth(year, month, expression.part);
    }
    case "week": {
      const monday = plusDays(published, -((weekdayNumber(published) + 6) % 7) + expression.weeks * 7);
      const sunday = plusDays(monday, 6);
      return { edtf: `${monday}/${sunday}`, min: monday, max: sunday };
    }
    case "weekday":
      return resolveWeekday(expression, published, ahead);
  }
}

/** The latest such day not after the publication ("last": before it), or the next one where it lies ahead. */
function resolveWeekday(
  { weekday, turn }: DateExpression & { kind: "weekday" },
  published: string,
  ahead: boolean,
): ResolvedDate {
  const back = (weekdayNumber(published) - weekday + 7) % 7;
  if (turn === "next" || (turn === null && ahead)) return day(plusDays(published, back === 0 ? 7 : 7 - back));
  return day(plusDays(published, turn === "last" && back === 0 ? -7 : -back));
}
