import { edtfBounds } from "@cursus/graph-schema";
import type { RecordDate } from "../answer.ts";

/**
 * A date as a phrase: "on 2022-01-19", "in 2022-02 (between 2022-02-10 and 2022-02-20)", "by 2019-03",
 * "between 2019 and 2020". Null where nothing is stated. Dates stay ISO: they mean the same to every reader.
 */
export function dateWords(date: RecordDate): string | null {
  if (date.edtf === null) return null;
  const [first = "", second] = date.edtf.split("/");
  if (second !== undefined) return intervalWords(first, second);
  return `${pointWords(first)}${narrowerWords(date, first)}`;
}

/** The same without its preposition, to stand after "from" and "until". */
export function bareDate(date: RecordDate): string | null {
  return dateWords(date)?.replace(/^(?:on|in) /, "") ?? null;
}

function pointWords(point: string): string {
  const plain = point.replace(/[~?%]$/, "");
  const about = /[~%]$/.test(point) ? "about " : "";
  return `${plain.length === 10 ? "on" : "in"} ${about}${seasonWords(plain)}`;
}

const SEASONS: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
};

function seasonWords(point: string): string {
  const season = SEASONS[point.slice(5)];
  if (season !== undefined) return `${season} ${point.slice(0, 4)}`;
  return point.endsWith("X") ? `the ${point.slice(0, 3)}0s` : point;
}

/** "2022-02" with bounds of its own, as "mid-February" has, says them. */
function narrowerWords({ min, max }: RecordDate, point: string): string {
  const whole = edtfBounds(point);
  if (min === null || max === null || whole === null) return "";
  if (min === whole.min && max === whole.max) return "";
  return min === max ? ` (on ${min})` : ` (between ${min} and ${max})`;
}

function intervalWords(first: string, second: string): string {
  if (isOpen(first)) return `by ${second}`;
  return isOpen(second) ? `from ${first} on` : `between ${first} and ${second}`;
}

const isOpen = (end: string): boolean => end === ".." || end === "";
