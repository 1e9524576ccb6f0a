import { entryOf } from "@cursus/kernel";
import type { TaggedSentence } from "@cursus/language";
import { isDay, monthOf, weekdayOf } from "./calendar.ts";
import type { DateExpression, FoundDate, Part } from "./expression.ts";
import { impossibleDay } from "./impossible-day.ts";
import { lowerAt, textAt, yearAfter, yearAt } from "./year-after.ts";

interface Match {
  readonly length: number;
  readonly expression: DateExpression;
}

/** Every expression of a date in the sentence, the longest at each place; a day that no calendar has is none. */
export function findDates(words: TaggedSentence): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (let index = 0; index < words.length; index++) {
    index += impossibleDay(words, index);
    const match = matchAt(words, index);
    if (!match) continue;
    found.push({ first: index, last: index + match.length - 1, expression: match.expression });
    index += match.length - 1;
  }
  return found;
}

function matchAt(words: TaggedSentence, index: number): Match | undefined {
  return (
    isoDay(textAt(words, index)) ??
    inPart(words, index) ??
    dayFirst(words, index) ??
    monthFirst(words, index) ??
    turned(words, index) ??
    yearAlone(words, index, null, 0) ??
    weekday(words, index) ??
    relative(words, index)
  );
}

function isoDay(text: string): Match | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year || !month || !day || !isDay(Number(year), Number(month), Number(day))) return undefined;
  return {
    length: 1,
    expression: { kind: "day", year: Number(year), month: Number(month), day: Number(day) },
  };
}

/** "mid-February last year", "late 2021", "at the beginning of March", "early last year". */
function inPart(words: TaggedSentence, index: number): Match | undefined {
  const { part, length } = partAt(words, index);
  if (!part) return undefined;
  const rest = index + length;
  const hyphenated = /-(\p{Lu}.*)$/u.exec(textAt(words, index))?.[1];
  const match = hyphenated
    ? monthAt(words, index, hyphenated, part)
    : (monthAt(words, rest, textAt(words, rest), part) ??
      turned(words, rest, part) ??
      yearAlone(words, rest, part, 1));
  return match && { ...match, length: match.length + (hyphenated ? 0 : length) };
}

function partAt(words: TaggedSentence, index: number): { part: Part | null; length: number } {
  const word = lowerAt(words, index);
  const simple = /^(early|mid|late)(?:-\p{L}+)?$/u.exec(word)?.[1];
  if (simple) return { part: simple as Part, length: 1 };
  const phrase = [0, 1, 2, 3].map((step) => lowerAt(words, index + step)).join(" ");
  const [, edge] = /^the (beginning|start|middle|end) of/.exec(phrase) ?? [];
  if (!edge) return { part: null, length: 0 };
  return { part: edge === "end" ? "late" : edge === "middle" ? "mid" : "early", length: 3 };
}

const dayNumber = (text: string): number | undefined => {
  const value = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text)?.[1] ?? Number.NaN);
  return value >= 1 && value <= 31 ? value : undefined;
};

/** "19 January 2022", "the 24th of February". */
function dayFirst(words: TaggedSentence, index: number): Match | undefined {
  const day = dayNumber(textAt(words, index));
  if (day === undefined) return undefined;
  const of = lowerAt(words, index + 1) === "of" ? 1 : 0;
  const month = monthOf(textAt(words, index + 1 + of));
  return month === undefined ? undefined : dayOf(words, index + 2 + of, month, day, 2 + of);
}

function dayOf(
  words: TaggedSentence,
  rest: number,
  month: number,
  day: number,
  length: number,
): Match | undefined {
  const { length: more, ...year } = yearAfter(words, rest);
  if (!isDay(year.year ?? 2000, month, day)) return undefined;
  return { length: length + more, expression: { kind: "day", month, day, ...year } };
}

/** "January 19, 2022", "March 2019", "in December". */
function monthFirst(words: TaggedSentence, index: number): Match | undefined {
  const month = monthOf(textAt(words, index));
  if (month === undefined) return undefined;
  const day = dayNumber(textAt(words, index + 1));
  const isRange = /^(?:and|to|[-–])$/.test(textAt(words, index + 2)) && dayNumber(textAt(words, index + 3));
  if (day !== undefined && !isRange) return dayOf(words, index + 2, month, day, 2);
  return monthAt(words, index, textAt(words, index), null);
}

const MONTH_OPENERS = new Set(
  "in since until till by from during last next this early late of before after through for".split(" "),
);

function monthAt(words: TaggedSentence, index: number, text: string, part: Part | null): Match | undefined {
  const month = monthOf(text);
  if (month === undefined) return undefined;
  const { length, ...year } = yearAfter(words, index + 1);
  const bare = year.year === null && year.yearsBack === undefined;
  if (bare && part === null && !MONTH_OPENERS.has(lowerAt(words, index - 1)) && !namesEvent(words, index))
    return undefined;
  return { length: 1 + length, expression: { kind: "month", month, part, ...year } };
}

const YEAR_OPENERS = new Set(
  "in since until till by from during of before after through early late mid spring summer autumn fall winter to and between year".split(
    " ",
  ),
);

const EVENT =
  /^(?:protests?|coup|elections?|attacks?|assassination|war|uprising|revolution|shooting|bombing|trial|conviction|acquittal|arrest|murder|killing|vote|referendum|massacre|clashes|riots?|unrest|crackdown|raid|siege|putsch|rally|stabbing|ambush|mutiny|overthrow|ouster|verdict|sentence|byelection|by-election|polls?|contest|presidential|parliamentary|military|general|local|violence|disturbances?|reshuffle|ruling|demonstrations?)$/;

/** "a 2019 protest", "the 2005 assassination of X", "the July violence": a date before the noun of an event. */
const namesEvent = (words: TaggedSentence, index: number): boolean =>
  /^(?:a|an|the|his|her|their|its|'s|deadly|failed|attempted|disputed)$/.test(lowerAt(words, index - 1)) &&
  EVENT.test(lowerAt(words, index + 1));

function yearAlone(
  words: TaggedSentence,
  index: number,
  part: Part | null,
  opened: number,
): Match | undefined {
  const year = yearAt(words, index);
  if (year === undefined) return undefined;
  if (opened === 0 && !YEAR_OPENERS.has(lowerAt(words, index - 1)) && !namesEvent(words, index))
    return undefined;
  return { length: 1, expression: { kind: "year", year, part } };
}

const TURNS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, previous: -1 };

/** "last year", "this month", "next week", "last Friday", "last December". */
function turned(words: TaggedSentence, index: number, part: Part | null = null): Match | undefined {
  const shift = entryOf(TURNS, lowerAt(words, index));
  if (shift === undefined) return undefined;
  const unit = lowerAt(words, index + 1);
  if (unit === "year")
    return { length: 2, expression: { kind: "year", year: null, yearsBack: -shift, part } };
  if (unit === "month") return { length: 2, expression: { kind: "months", months: shift, part } };
  if (unit === "week") return { length: 2, expression: { kind: "week", weeks: shift } };
  const day = weekdayOf(textAt(words, index + 1));
  if (day === undefined) return undefined;
  const turn = shift < 0 ? "last" : shift > 0 ? "next" : null;
  return { length: 2, expression: { kind: "weekday", weekday: day, turn } };
}

function weekday(words: TaggedSentence, index: number): Match | undefined {
  const day = weekdayOf(textAt(words, index));
  if (day === undefined) return undefined;
  const comma = textAt(words, index + 1) === "," ? 1 : 0;
  const exact = monthFirst(words, index + 1 + comma) ?? dayFirst(words, index + 1 + comma);
  if (exact?.expression.kind === "day") return { ...exact, length: exact.length + 1 + comma };
  return { length: 1, expression: { kind: "weekday", weekday: day, turn: null } };
}

const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
const NUMBERS = "zero one two three four five six seven eight nine ten".split(" ");

function relative(words: TaggedSentence, index: number): Match | undefined {
  const word = lowerAt(words, index);
  const days = entryOf(DAYS, word);
  if (days !== undefined) return { length: 1, expression: { kind: "offset", days } };
  const phrase = [0, 1, 2].map((step) => lowerAt(words, index + step)).join(" ");
  if (/^(?:the|that) same day$/.test(phrase)) return { length: 3, expression: { kind: "same", days: 0 } };
  return ago(phrase) ?? longAgo(words, index, phrase);
}

/** "two weeks ago", "a month ago", "three years ago": no nearer than the unit; "more than a year ago" says less. */
function longAgo(words: TaggedSentence, index: number, phrase: string): Match | undefined {
  const [, number = "", unit = ""] = /^(\S+) (fortnight|weeks?|months?|years?) ago$/.exec(phrase) ?? [];
  if (!unit || /^(?:than|over|nearly|almost|about|some|around|least)$/.test(lowerAt(words, index - 1)))
    return undefined;
  const count = /^(?:a|one)$/.test(number) ? 1 : Math.max(NUMBERS.indexOf(number), Number(number) || 0);
  if (count < 1 || count > 60) return undefined;
  if (unit.startsWith("year"))
    return { length: 3, expression: { kind: "year", year: null, yearsBack: count, part: null } };
  if (unit.startsWith("month"))
    return { length: 3, expression: { kind: "months", months: -count, part: null } };
  return { length: 3, expression: { kind: "week", weeks: -(unit === "fortnight" ? 2 * count : count) } };
}

/** "three days ago" from the anchor; "a day earlier", "two days later" from the date spoken of last. */
function ago(phrase: string): Match | undefined {
  const [, number = "", turn] = /^(\S+) days? (ago|earlier|later)$/.exec(phrase) ?? [];
  if (!turn) return undefined;
  const days = number === "a" ? 1 : NUMBERS.indexOf(number) > 0 ? NUMBERS.indexOf(number) : Number(number);
  if (!Number.isInteger(days) || days < 1 || days > 60) return undefined;
  if (turn === "ago") return { length: 3, expression: { kind: "offset", days: -days } };
  return { length: 3, expression: { kind: "same", days: turn === "later" ? days : -days } };
}
