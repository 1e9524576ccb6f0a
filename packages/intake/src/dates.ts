import { isIsoDay } from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";

/** A day of the calendar as YYYY-MM-DD. Throws DateInvalid on anything else. */
export function checkedDay(field: string, text: string): string {
  if (isIsoDay(text)) return text;
  throw invalid(field, text, "YYYY-MM-DD");
}

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/**
 * A day as it is, or a moment in UTC, so that later ones are greater as texts. Throws DateInvalid on anything
 * else, a moment without its offset from UTC included.
 */
export function checkedMoment(field: string, text: string): string {
  if (isIsoDay(text)) return text;
  const day = MOMENT.exec(text)?.[1];
  if (day === undefined || !isIsoDay(day)) throw invalid(field, text, "YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ");
  return new Date(text).toISOString();
}

/** Clocks are not all right, and it is tomorrow already elsewhere. */
const AHEAD_MS = 86_400_000;

/** True for a day or moment that is more than a day after `now`: nothing that is here was published or changed then. */
export function isToCome(text: string, now: Date | undefined): boolean {
  if (now === undefined) return false;
  const last = new Date(now.getTime() + AHEAD_MS).toISOString();
  return text > (isIsoDay(text) ? last.slice(0, 10) : last);
}

/** Throws DateInvalid on a date that somebody gives and that is yet to come. */
export function refuseToCome(field: string, text: string | null, now: Date | undefined): void {
  if (text === null || !isToCome(text, now)) return;
  throw new CursusError("DateInvalid", `${field}: ${text} is yet to come`);
}

const LONGEST_ECHO = 40;

function invalid(field: string, text: string, form: string): CursusError {
  const echo = JSON.stringify(text.slice(0, LONGEST_ECHO));
  const isFormed = /^\d{4}-\d{2}-\d{2}/.test(text);
  const words = isFormed ? "no day or moment of the calendar" : `not a date of the form ${form}`;
  return new CursusError("DateInvalid", `${field}: ${echo} is ${words}`);
}
