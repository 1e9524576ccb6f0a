import { lowerOf, type SentenceView, type WordRange } from "../model.ts";
import type { FoundDate } from "./expression.ts";
import { eventDate } from "./of-events.ts";
import { yearAt } from "./year-after.ts";

/** A stretch of time in words, from its first preposition to its last date; an end that is not told is null. */
export interface DateSpan extends WordRange {
  readonly from: FoundDate | null;
  readonly to: FoundDate | null;
  /** Said in one breath, without a clause or an event between: "from 2015 to 2019", "2015-19". */
  readonly tight: boolean;
}

const cache = new WeakMap<SentenceView, readonly DateSpan[]>();

/** "from March 2015 until June 2019", "between 2015 and 2019", "2015-19", "since 2015", "until she resigned in 2019". */
export function spansIn(sentence: SentenceView): readonly DateSpan[] {
  const known = cache.get(sentence);
  if (known) return known;
  const spans: DateSpan[] = [];
  for (let index = 0; index < sentence.words.length; index++) {
    const span = closedAt(sentence, index) ?? halfOpenAt(sentence, index);
    if (!span) continue;
    spans.push(span);
    index = span.last;
  }
  cache.set(sentence, spans);
  return spans;
}

/** The spans that no sentence part stands in, the span of a word if one does. */
export const tightSpanAt = (sentence: SentenceView, index: number): DateSpan | undefined =>
  spansIn(sentence).find(({ first, from, to, tight }) => tight && from && to && first === index);

/** What stands between the two dates, by the word that opens the span. */
const DASH = /^(?:-|–|—|--)$/;
const JOINERS: Readonly<Record<"from" | "between" | "in" | "none", RegExp>> = {
  from: /^(?:to|until|till|til|through|-|–|—|--)$/,
  between: /^and$/,
  in: DASH,
  none: DASH,
};

const openerAt = (sentence: SentenceView, index: number): keyof typeof JOINERS => {
  const word = lowerOf(sentence, index);
  if (word === "from" || word === "between") return word;
  return /^(?:in|during)$/.test(word) ? "in" : "none";
};

function closedAt(sentence: SentenceView, index: number): DateSpan | undefined {
  const opener = openerAt(sentence, index);
  const at = opener === "none" ? index : index + 1;
  const from = pointAt(sentence, at) ?? (opener === "from" ? eventDate(sentence, at) : undefined);
  if (!from || !JOINERS[opener].test(lowerOf(sentence, from.last + 1))) return undefined;
  const behind = from.last + 2;
  const to = pointAt(sentence, behind) ?? shortYear(sentence, behind, from);
  const tight = from.first === at && to !== undefined;
  const end = to ?? (opener === "from" ? eventDate(sentence, behind) : undefined);
  if (!end || (opener === "none" && end.expression.kind !== from.expression.kind)) return undefined;
  return { first: index, last: end.last, from: withYearOf(from, end), to: end, tight };
}

function halfOpenAt(sentence: SentenceView, index: number): DateSpan | undefined {
  const word = lowerOf(sentence, index);
  const tight = pointAt(sentence, index + 1);
  if (/^(?:since|from)$/.test(word) && tight)
    return { first: index, last: tight.last, from: tight, to: null, tight: true };
  const to = /^(?:until|till|til)$/.test(word) ? (tight ?? eventDate(sentence, index + 1)) : undefined;
  return to && { first: index, last: to.last, from: null, to, tight: to === tight };
}

/** A date that begins at the word, a bare year too. */
function pointAt(sentence: SentenceView, index: number): FoundDate | undefined {
  const found = sentence.dates.find(({ first }) => first === index);
  const year = yearAt(sentence.words, index);
  if (found || year === undefined) return found;
  return { first: index, last: index, expression: { kind: "year", year, part: null } };
}

/** The "19" of "2015-19": of the same century, and later. */
function shortYear(sentence: SentenceView, index: number, { expression }: FoundDate): FoundDate | undefined {
  const word = lowerOf(sentence, index);
  if (expression.kind !== "year" || !expression.year || !/^\d\d$/.test(word)) return undefined;
  const year = expression.year - (expression.year % 100) + Number(word);
  return year > expression.year
    ? { first: index, last: index, expression: { kind: "year", year, part: null } }
    : undefined;
}

/** "from May to June 2019", "from 1 December to 3 January 2020": the year is said once. */
function withYearOf(from: FoundDate, to: FoundDate): FoundDate {
  const [one, other] = [from.expression, to.expression];
  if (!("month" in one) || !("month" in other) || one.year !== null || one.yearsBack !== undefined)
    return from;
  if (other.year === null) return from;
  return { ...from, expression: { ...one, year: one.month > other.month ? other.year - 1 : other.year } };
}
