/** Days as ISO strings (YYYY-MM-DD); arithmetic in UTC, so that no time zone can shift them. */
const DAY = 86_400_000;

export const MONTHS: readonly string[] =
  "january february march april may june july august september october november december".split(" ");
const WEEKDAYS: readonly string[] = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

/** 1 to 12, of a month's name or its short form with or without a full stop. */
export function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase().replace(/\.$/, "");
  if (lower.length < 3 || !/^\p{Lu}/u.test(word)) return undefined;
  const index = MONTHS.findIndex(
    (month) => month === lower || (lower.length <= 4 && month.startsWith(lower)),
  );
  return index < 0 ? undefined : index + 1;
}

/** 0 (Sunday) to 6, of a weekday's name. */
export function weekdayOf(word: string): number | undefined {
  const index = WEEKDAYS.indexOf(word.toLowerCase());
  return index < 0 || !/^\p{Lu}/u.test(word) ? undefined : index;
}

export const pad = (value: number, digits = 2): string => String(value).padStart(digits, "0");
export const monthText = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;
export const dayText = (year: number, month: number, day: number): string =>
  `${monthText(year, month)}-${pad(day)}`;

export const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
export const isDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= daysIn(year, month);

export const yearOf = (iso: string): number => Number(iso.slice(0, 4));
export const monthNumberOf = (iso: string): number => Number(iso.slice(5, 7));
const time = (iso: string): number => Date.UTC(yearOf(iso), monthNumberOf(iso) - 1, Number(iso.slice(8, 10)));
const isoOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

export const plusDays = (iso: string, days: number): string => isoOf(time(iso) + days * DAY);
export const weekdayNumber = (iso: string): number => new Date(time(iso)).getUTCDay();

/** The month so many months away. */
export function plusMonths(iso: string, months: number): { year: number; month: number } {
  const index = yearOf(iso) * 12 + monthNumberOf(iso) - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
