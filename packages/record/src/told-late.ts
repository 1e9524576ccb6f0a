import type { Bounds } from "@cursus/graph-schema";
import { gapDays, overlap, surelyBefore } from "./bounds.ts";
import { isAtLatest, isBeginning, isEnd, type Observation } from "./observation.ts";

/** A sighting this soon after an end is taken for a report that lags behind, not for a return. */
const LAG_DAYS = 92;
/** Two ends this near are reports of one end, and who comes this soon before the holder's end takes over from him. */
export const SAME_END_DAYS = 31;

type Told = readonly Observation[];

export const isLaterThanLag = (end: Bounds, when: Bounds): boolean =>
  surelyBefore(end, when) && gapDays(end, when) > LAG_DAYS;

/** True of an end that may be another report of an earlier one: no day on which the holder surely still sat there. */
export const isToldAgain = (one: Observation, told: Told): boolean =>
  isEnd(one) &&
  told.some(
    (end) =>
      isEnd(end) && surelyBefore(end.when, one.when) && (isAtLatest(one) || isNear(end.when, one.when)),
  );

/** True of an end that one of the term's ends may be another report of. */
export const isEndOf = (one: Observation, term: Told): boolean =>
  isEnd(one) && (isToldAgain(one, term) || term.some((end) => isEnd(end) && overlap(end.when, one.when)));

export const isNear = (a: Bounds, b: Bounds): boolean => gapDays(a, b) <= SAME_END_DAYS;

/** True of a sighting so soon after an end, with no beginning between, that its article may not know of the end. */
export function isLagging(one: Observation, told: Told): boolean {
  if (one.kind !== "seen") return false;
  const ends = told.filter(
    (end) => isEnd(end) && surelyBefore(end.when, one.when) && !isLaterThanLag(end.when, one.when),
  );
  return ends.length > 0 && !told.some((start) => ends.some((end) => isBeginningBetween(end, start, one)));
}

const isBeginningBetween = (end: Observation, start: Observation, one: Observation): boolean =>
  isBeginning(start) && !surelyBefore(start.when, end.when) && !surelyBefore(one.when, start.when);

/**
 * True where an article gives a beginning without a date long after the holder's end, and says nothing of that end:
 * it may mean the old beginning or a return.
 */
export function mayTellOfReturn(start: Observation, told: Told): boolean {
  if (!isBeginning(start) || start.isOld) return false;
  const ends = told.filter((one) => isEnd(one) && one.when.max !== null);
  const telling = new Set(ends.flatMap(({ statements }) => statements.map(({ claim }) => claim.version)));
  return start.statements.some(
    ({ claim: { date, published, version } }) =>
      date === null &&
      published !== null &&
      !telling.has(version) &&
      ends.some(({ when }) => isLaterThanLag(when, { min: published, max: published })),
  );
}
