import { edtfBounds } from "@cursus/graph-schema";

/** The days a question is about, ISO, both inclusive, and how to say them: "on 2018-06-01", "in 2019". */
export interface AskedDate {
  readonly min: string;
  readonly max: string;
  readonly words: string;
}

export const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const YEAR = /^\d{4}$/;
const DAY_OF_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?$/;

/**
 * Reads a day, month or year: "2018-06-01", "1 June 2018", "June 1st, 2018", "the 1st of June 2018",
 * "June 2018", "2018". Null for anything else, and for "01/06/2018", which means two things.
 */
export function parseAskedDate(text: string): AskedDate | null {
  const edtf = asEdtf(text);
  if (edtf === null) return null;
  const bounds = edtfBounds(edtf);
  if (bounds === null || bounds.min === null || bounds.max === null) return null;
  return { min: bounds.min, max: bounds.max, words: `${edtf.length === 10 ? "on" : "in"} ${edtf}` };
}

function asEdtf(text: string): string | null {
  const trimmed = text.trim();
  if (/^\d{4}(-\d{2}){0,2}$/.test(trimmed)) return trimmed;
  return fromWords(
    trimmed
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((word) => word !== "the" && word !== "of"),
  );
}

const SEASONS: Readonly<Record<string, string>> = {
  spring: "21",
  summer: "22",
  autumn: "23",
  fall: "23",
  winter: "24",
};

/** Day and month in either order, the year last. */
function fromWords(words: readonly string[]): string | null {
  const year = words.at(-1);
  if (year === undefined || !YEAR.test(year) || words.length > 3) return null;
  const parts = words.slice(0, -1);
  const season = parts.length === 1 ? SEASONS[parts[0] ?? ""] : undefined;
  if (season !== undefined) return `${year}-${season}`;
  const month = parts.map(monthNumber).find((number) => number !== null);
  if (month === undefined || month === null) return null;
  if (parts.length === 1) return `${year}-${month}`;
  const day = parts.map(dayNumber).find((number) => number !== null);
  return day === undefined || day === null ? null : `${year}-${month}-${day}`;
}

/** "02" for "Feb." and "february"; null for what is no month. */
export function monthNumber(word: string): string | null {
  const plain = word.toLowerCase().replace(/\.$/, "");
  if (plain.length < 3) return null;
  const index = MONTHS.findIndex(
    (month) => month === plain || month.slice(0, 3) === plain || isSept(plain, month),
  );
  return index < 0 ? null : String(index + 1).padStart(2, "0");
}

const isSept = (word: string, month: string): boolean => word === "sept" && month === "september";

function dayNumber(word: string): string | null {
  const day = DAY_OF_MONTH.exec(word)?.[1];
  return day === undefined ? null : day.padStart(2, "0");
}
