export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2000, 0, 1);

/** Days from 2000 to 2024, by which the generated world counts. */
export const DAYS = 9_132;

/** The ISO day of a day's number; day 0 is 2000-01-01. */
export function isoDay(day: number): string {
  return new Date(FIRST + day * DAY_MS).toISOString().slice(0, 10);
}

/** "4 May 2021". */
export function dayInWords(day: number): string {
  const date = new Date(FIRST + day * DAY_MS);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
