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

const LONGEST_ECHO = 40;

function invalid(field: string, text: string, form: string): CursusError {
  const echo = JSON.stringify(text.slice(0, LONGEST_ECHO));
  const isFormed = /^\d{4}-\d{2}-\d{2}/.test(text);
  const words = isFormed ? "no day or moment of the calendar" : `not a date of the form ${form}`;
  return new CursusError("DateInvalid", `${field}: ${echo} is ${words}`);
}
