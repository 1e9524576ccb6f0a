import { MONTHS, monthNumber, parseAskedDate } from "./asked-date.ts";

/** What is wrong with a date that no calendar has, or that may mean two, and what to write instead. */
export interface WrongDate {
  readonly words: string;
  readonly advice: string;
}

const NAMES = `(${MONTHS.map((name) => (name === "may" ? name : `${name.slice(0, 3)}(?:${name.slice(3)})?`)).join("|")}|sept)\\b\\.?`;
const TH = "(?:st|nd|rd|th)?";
type Read = (parts: readonly string[]) => Written;

interface Written {
  readonly day: string | undefined;
  readonly month: string;
  readonly year: string | undefined;
}

/** How people write a day: with dashes, with slashes or dots, the month's name behind the day or before it. */
const FORMS: readonly (readonly [RegExp, Read])[] = [
  [
    /\b(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?![-\d])/g,
    ([year, month = "", day]) => ({ year, month, day }),
  ],
  [
    /(?<![-\d])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?![-\d])/g,
    ([day, month = "", year]) => ({ year, month, day }),
  ],
  [
    new RegExp(`\\b(\\d{1,2})${TH} (?:of )?${NAMES}(?:,? (\\d{4}))?\\b`, "gi"),
    ([day, name = "", year]) => ({ year, month: monthNumber(name) ?? "", day }),
  ],
  [
    new RegExp(`\\b${NAMES} (?:the )?(\\d{1,2})${TH}(?:,? (\\d{4}))?\\b`, "gi"),
    ([name = "", day, year]) => ({ year, month: monthNumber(name) ?? "", day }),
  ],
];

/** The first date of the text that is none, or that nobody could take for one day; null where all can be read. */
export function wrongDate(text: string): WrongDate | null {
  for (const [form, read] of FORMS) {
    for (const [found, ...parts] of text.matchAll(form)) {
      const wrong = parseAskedDate(found) === null ? whatIsWrong(found, read(parts)) : null;
      if (wrong !== null) return wrong;
    }
  }
  return null;
}

function whatIsWrong(found: string, written: Written): WrongDate | null {
  if (isNoDate(found, written)) return null;
  const { day, month, year } = inOrder(written);
  const told = (words: string, advice: string): WrongDate => ({ words: `"${found}" ${words}`, advice });
  const number = Number(month);
  if (number < 1 || number > 12)
    return told(
      `is no date: there is no month ${month}`,
      "Write a day as in 2022-06-01, or only its month or year.",
    );
  const last = lastDay(year, number);
  const name = `${capitalised(MONTHS[number - 1] ?? "")}${year === undefined ? "" : ` ${year}`}`;
  // Of no year: "40 may" is hardly a day, "31 June" is.
  if (year === undefined && Number(day) > 31) return null;
  if (day !== undefined && (Number(day) < 1 || Number(day) > last))
    return told(
      `is no date: ${name} has ${last} days`,
      `Write the day that is meant, or only ${year === undefined ? "its month" : `the month, ${year}-${padded(month)}`}.`,
    );
  if (year === undefined) return null;
  if (year.length < 4) return told("has no whole year", "Write the year with four digits, as in 2022-06-01.");
  if (day !== undefined && isTwofold(found, day, month))
    return told("may be either of two days", `Write ${iso(year, month, day)} or ${iso(year, day, month)}.`);
  return told("is not written as dates are read here", `Write ${iso(year, month, day)}.`);
}

/** No year that news tells of is outside these: "1234/5" is the number of a decree. */
const [EARLIEST, LATEST] = [1500, 2100];

/** What looks like a date and is none: "2019-20" and "2020/21" are years, "1234/5" a number. */
function isNoDate(found: string, { year, month, day }: Written): boolean {
  if (year?.length !== 4) return false;
  if (Number(year) < EARLIEST || Number(year) > LATEST) return true;
  const isBackwards = /^\d{4}-/.test(found) && Number(month) <= Number(year) % 100;
  return day === undefined && Number(month) > 12 && !isBackwards;
}

/** "12/31/2022" has its month first, as nothing else can be meant. */
function inOrder({ day, month, year }: Written): Written {
  const turned = day !== undefined && Number(month) > 12 && Number(day) <= 12 && year !== undefined;
  return turned && Number(month) <= 31 ? { day: month, month: day, year } : { day, month, year };
}

const isTwofold = (found: string, day: string, month: string): boolean =>
  /^\d{1,2}[-/.]/.test(found) && Number(day) <= 12 && Number(day) !== Number(month);

/** Of a February of no year, 29. */
const lastDay = (year: string | undefined, month: number): number =>
  new Date(Date.UTC(Number(year ?? 2000), month, 0)).getUTCDate();

const padded = (number: string): string => number.padStart(2, "0");
const iso = (year: string, month: string, day: string | undefined): string =>
  [year, padded(month), ...(day === undefined ? [] : [padded(day)])].join("-");
const capitalised = (word: string): string => word.replace(/^./, (letter) => letter.toUpperCase());
