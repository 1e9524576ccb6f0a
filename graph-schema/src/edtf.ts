/** The first and last day a date can mean, ISO days; null = open. */
export interface Bounds {
  readonly min: string | null;
  readonly max: string | null;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/;
const DECADE = /^(\d{3})X[~?%]?$/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const OPEN: Bounds = { min: null, max: null };

/**
 * The part of Extended Date/Time Format (ISO 8601-2) that news needs: `2022`, `2022-01`, `2022-01-19`, seasons
 * `2022-21` to `2022-24`, decades `199X`, each with an optional `~` (about), `?` (unsure) or `%` (both), and
 * intervals `A/B` whose ends may be open (`..`) or unknown (empty), though not both.
 */
export function isEdtf(text: string): boolean {
  return edtfBounds(text) !== null;
}

/**
 * The days a date can mean, or null where the text is not of our subset. A qualifier does not widen the bounds.
 * Seasons are the northern meteorological ones; "winter 2022" may be either end of that year.
 */
export function edtfBounds(text: string): Bounds | null {
  const [first = "", second, ...rest] = text.split("/");
  if (rest.length > 0) return null;
  return second === undefined ? pointBounds(first) : intervalBounds(first, second);
}

/** True for `~` and `%`: the date may lie somewhat outside its own bounds. */
export function isApproximate(text: string): boolean {
  return /[~%]/.test(text);
}

/** True for a day of the calendar written YYYY-MM-DD. */
export function isIsoDay(text: string): boolean {
  return ISO_DAY.test(text) && pointBounds(text) !== null;
}

function intervalBounds(first: string, second: string): Bounds | null {
  if (isOpen(first) && isOpen(second)) return null;
  const start = isOpen(first) ? OPEN : pointBounds(first);
  const end = isOpen(second) ? OPEN : pointBounds(second);
  if (start === null || end === null) return null;
  if (start.min !== null && end.max !== null && start.min > end.max) return null;
  return { min: start.min, max: end.max };
}

const isOpen = (end: string): boolean => end === ".." || end === "";

function pointBounds(text: string): Bounds | null {
  const decade = DECADE.exec(text);
  if (decade !== null) return { min: `${decade[1]}0-01-01`, max: `${decade[1]}9-12-31` };
  const [, year, month, day] = POINT.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { min: `${year}-01-01`, max: `${year}-12-31` };
  return day === undefined ? monthOrSeason(year, month) : oneDay(year, month, day);
}

function monthOrSeason(year: string, month: string): Bounds | null {
  const season = seasonBounds(year, month);
  if (season !== null) return season;
  if (!isMonth(month)) return null;
  return { min: `${year}-${month}-01`, max: `${year}-${month}-${daysIn(year, month)}` };
}

function seasonBounds(year: string, season: string): Bounds | null {
  if (season === "21") return { min: `${year}-03-01`, max: `${year}-05-31` };
  if (season === "22") return { min: `${year}-06-01`, max: `${year}-08-31` };
  if (season === "23") return { min: `${year}-09-01`, max: `${year}-11-30` };
  if (season !== "24" || year === "9999") return null;
  const next = String(Number(year) + 1).padStart(4, "0");
  return { min: `${year}-01-01`, max: `${next}-02-${daysIn(next, "02")}` };
}

function oneDay(year: string, month: string, day: string): Bounds | null {
  if (!isMonth(month) || day < "01" || Number(day) > daysIn(year, month)) return null;
  const iso = `${year}-${month}-${day}`;
  return { min: iso, max: iso };
}

const isMonth = (month: string): boolean => month >= "01" && month <= "12";

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: string, month: string): number {
  return month === "02" && isLeap(Number(year)) ? 29 : (DAYS[Number(month) - 1] ?? 0);
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
