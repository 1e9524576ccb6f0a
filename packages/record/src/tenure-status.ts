import { gapDays, latest, surelyBefore } from "./bounds.ts";
import { isBeginning, isEnd, type Observation } from "./observation.ts";
import type { Limit } from "./tenure-limits.ts";

export type TenureStatus = "current" | "former" | "elect" | "unspecified";

/** Reports of a holding older than this say nothing of the day on which the last one was published. */
const STILL_DAYS = 366;

/** How the holding stood as of the last article that speaks of it. */
export function tenureStatus(term: readonly Observation[], end: Limit): TenureStatus {
  if (end.event !== undefined || end.edtf !== null || term.some(isEnd)) return "former";
  const present = term.filter((one) => one.kind === "seen" || isBeginning(one));
  if (!present.some(isFresh)) return "unspecified";
  return present.every(isYetToCome) ? "elect" : "current";
}

/** Chosen, and not in office on the day of the newest article that says so. */
function isYetToCome({ kind, when, statements }: Observation): boolean {
  if (kind === "chosen") return true;
  const reported = latest(statements.map(({ claim }) => claim.published));
  return kind === "start" && surelyBefore({ min: null, max: reported }, when);
}

/** True where the newest article to report it speaks of about its own time. */
function isFresh({ when, statements }: Observation): boolean {
  const reported = latest(statements.map(({ claim }) => claim.published));
  if (reported === null) return true;
  return when.min !== null && gapDays(when, { min: reported, max: reported }) <= STILL_DAYS;
}
