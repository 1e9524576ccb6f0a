import { isIsoDay } from "@cursus/graph-schema";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

/** Forms in which documents state a day, with the places of year, month and day. */
const FORMS: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
  [/^(\d{4})-(\d{2})-(\d{2})(?![\d-])/, [1, 2, 3]],
  [/^(\d{4})\/(\d{2})\/(\d{2})(?!\d)/, [1, 2, 3]],
  [/^(\d{4})(\d{2})(\d{2})(?:T\d|$)/, [1, 2, 3]],
  // With points the day comes first wherever it is written so.
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, [3, 2, 1]],
  [new RegExp(`^(?:[a-z]{3,9},? )?(\\d{1,2}) ${MONTH},? (\\d{4})\\b`, "i"), [3, 2, 1]],
  [new RegExp(`^(?:[a-z]{3,9},? )?${MONTH} (\\d{1,2}),? (\\d{4})\\b`, "i"), [3, 1, 2]],
];

/** No newspaper is older, and a clock that was never set says 1970. */
const FIRST_YEAR = 1600;
const UNSET = "1970-01-01";
const LONGEST_DATE = 60;

/**
 * The day that a date as documents write it states, as its own clock showed it; null where it states none
 * without doubt ("03/04/2023" may be two days).
 */
export function statedDay(text: string | null | undefined): string | null {
  const line = (text ?? "").slice(0, LONGEST_DATE).replace(/\s+/g, " ").trim();
  for (const [form, [year, month, day]] of FORMS) {
    const found = form.exec(line);
    if (found) return dayOf(found[year] ?? "", found[month] ?? "", found[day] ?? "");
  }
  return null;
}

/** The moment or day that a date as documents write it states, in the form that articles keep. */
export function statedMoment(text: string | null | undefined): string | null {
  const line = (text ?? "").slice(0, LONGEST_DATE).trim();
  const day = statedDay(line);
  if (day === null || !HAS_OFFSET.test(line)) return day;
  const at = Date.parse(line.replace(/(\d)\s*([+-]\d{2})(\d{2})$/, "$1$2:$3"));
  return Number.isNaN(at) ? day : new Date(at).toISOString();
}

const HAS_OFFSET = /\d{1,2}:\d{2}.{0,16}?(?:Z|GMT|UTC?|[+-]\d{2}:?\d{2})$/i;

const URL_DAYS = [
  /\/(\d{4})\/(\d{1,2})\/(\d{1,2})(?=[/-]|$)/,
  new RegExp(`/(\\d{4})/${MONTH}/(\\d{1,2})(?=[/-]|$)`, "i"),
  /[/_-](\d{4})-(\d{2})-(\d{2})(?=[/_.-]|$)/,
];
const FIRST_YEAR_OF_WEB = 1991;

/** The day that an address carries, as many newspapers' do: ".../2023/03/09/title". */
export function dayInUrl(url: string | null): string | null {
  const path = url !== null && URL.canParse(url) ? new URL(url).pathname.slice(0, 500) : "";
  for (const form of URL_DAYS) {
    const [, year = "", month = "", day = ""] = form.exec(path) ?? [];
    if (Number(year) >= FIRST_YEAR_OF_WEB) return dayOf(year, month, day);
  }
  return null;
}

const DATELINE_DAY = new RegExp(
  `^\\p{Lu}[\\p{Lu}\\p{L} .,'’/-]{1,60}?,? (?:(\\d{1,2}) ${MONTH}|${MONTH} (\\d{1,2})),? (\\d{4})\\b[^\\n]{0,30}?(?:--|—|–| - )`,
  "imu",
);
/** Where datelines stand. */
const HEAD_CHARS = 2_000;

/** The day of a dateline that states its year: "NAIROBI, Kenya, May 3, 2023 (Agency) --". */
export function dayInDateline(text: string): string | null {
  for (const line of text.slice(0, HEAD_CHARS).split("\n")) {
    const found = DATELINE_DAY.exec(line.slice(0, 120));
    if (!found || !/^\p{Lu}{3}/u.test(line)) continue;
    const [, day, month, monthFirst, dayAfter, year = ""] = found;
    return dayOf(year, month ?? monthFirst ?? "", day ?? dayAfter ?? "");
  }
  return null;
}

function dayOf(year: string, month: string, day: string): string | null {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 || Number(month);
  const iso = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDay(iso) && iso !== UNSET && Number(year) >= FIRST_YEAR ? iso : null;
}
