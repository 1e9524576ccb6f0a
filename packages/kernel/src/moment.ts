import { CursusError } from "./errors.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** The moment that is meant; of a day (UTC) its beginning. Throws DateInvalid. */
export function momentOf(text: string): Date {
  return parsed(text, "T00:00:00.000Z");
}

/** The moment that is meant; of a day (UTC) its end. Throws DateInvalid. */
export function momentAfter(text: string): Date {
  return parsed(text, "T23:59:59.999Z");
}

function parsed(text: string, hour: string): Date {
  const isDay = DAY.test(text);
  const date = new Date(isDay ? text + hour : text);
  const isReal = !Number.isNaN(date.getTime()) && (!isDay || date.toISOString().startsWith(text));
  if ((isDay || MOMENT.test(text)) && isReal) return date;
  throw new CursusError("DateInvalid", `${JSON.stringify(text)} is no day and no moment`, {
    advice: "Write 2024-05-01 or 2024-05-01T12:00:00Z.",
  });
}
