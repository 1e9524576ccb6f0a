import { gapDays, latest } from "./bounds.ts";
import type { Observation } from "./observation.ts";
import type { Limit } from "./tenure-limits.ts";
import { isEnd } from "./terms.ts";

export type TenureStatus = "current" | "former" | "elect" | "unspecified";

/** Reports of a holding older than this say nothing of the day on which the last one was published. */
const STILL_DAYS = 366;

/** How the holding stood as of the last article that speaks of it. */
export function tenureStatus(term: readonly Observation[], end: Limit): TenureStatus {
  if (end.event !== undefined || end.edtf !== null || term.some(isEnd)) return "former";
  const present = term.filter(({ kind }) => kind === "seen" || kind === "start");
  if (!present.some(isFresh)) return "unspecified";
  return present.every(({ type }) => type === "ELECTED") ? "elect" : "current";
}

/** True where the newest article to report it speaks of about its own time. */
function isFresh({ when, statements }: Observation): boolean {
  const reported = latest(statements.map(({ claim }) => claim.published));
  if (reported === null) return true;
  return when.min !== null && gapDays(when, { min: reported, max: reported }) <= STILL_DAYS;
}
