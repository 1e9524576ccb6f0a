const MONTHS = [
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

/** The name of the month of a date's second part; empty where there is none. */
export const monthName = (month: string): string => MONTHS[Number(month) - 1] ?? "";

/** A day, month or year in words: "4 February 2024", "February 2024", "2024". What is no such date stays as it is. */
export function dateWords(text: string): string {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (found === null) return text;
  const [, year = "", month = "", day] = found;
  const parts = [day === undefined ? "" : String(Number(day)), monthName(month), year];
  return parts.filter((part) => part !== "").join(" ");
}

interface Bounds {
  readonly edtf: string | null;
  readonly min: string | null;
  readonly max: string | null;
}

/** A date of the record in words, as exact as it is: "before 5 February 2024", "1 to 31 October 2017", null for none. */
export function boundsWords({ edtf, min, max }: Bounds): string | null {
  if (edtf !== null && /^\d{4}(-\d{2}){0,2}$/.test(edtf)) return dateWords(edtf);
  if (min !== null && min === max) return dateWords(min);
  if (min !== null && max !== null)
    return wholePeriod(min, max) ?? `between ${dateWords(min)} and ${dateWords(max)}`;
  if (max !== null) return `by ${dateWords(max)}`;
  return min === null ? null : `after ${dateWords(min)}`;
}

/** A whole year or month is called by its name. */
function wholePeriod(min: string, max: string): string | null {
  if (min.endsWith("-01-01") && max === `${min.slice(0, 4)}-12-31`) return min.slice(0, 4);
  const month = min.slice(0, 7);
  const last = new Date(Date.UTC(Number(min.slice(0, 4)), Number(min.slice(5, 7)), 0)).getUTCDate();
  return min.endsWith("-01") && max === `${month}-${last}` ? dateWords(month) : null;
}
