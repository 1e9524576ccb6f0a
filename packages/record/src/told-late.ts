import type { Bounds } from "@cursus/graph-schema";
import { gapDays, overlap, surelyBefore } from "./bounds.ts";
import { isAtLatest, isBeginning, isEnd, type Observation } from "./observation.ts";

/** A sighting this soon after an end is taken for a report that lags behind, not for a return. */
const LAG_DAYS = 92;
/** As `nearDays` of the dismissals and resignations of the ontology: reports this near can be of one change of hands. */
const ONE_CHANGE_DAYS = 31;

/** What is told of how one holder came and went. */
export interface Turns {
  readonly beginnings: readonly Observation[];
  readonly ends: readonly Observation[];
}

export const turnsOf = (told: readonly Observation[]): Turns => ({
  beginnings: told.filter(isBeginning),
  ends: told.filter(isEnd),
});

/** True where it lies so long after the end that a report of it does not merely lag behind. */
export const isLaterThanLag = (end: Bounds, when: Bounds): boolean =>
  surelyBefore(end, when) && gapDays(end, when) > LAG_DAYS;

/** True of days so near that both can be of one change of hands. */
export const isOneChange = (a: Bounds, b: Bounds): boolean => gapDays(a, b) <= ONE_CHANGE_DAYS;

/** True of an end that may be another report of an earlier one: no day on which the holder surely still sat there. */
export const isToldAgain = (one: Observation, { ends }: Turns): boolean =>
  isEnd(one) &&
  ends.some(
    (end) => surelyBefore(end.when, one.when) && (isAtLatest(one) || isOneChange(end.when, one.when)),
  );

/** True of an end that one of the term's ends may be another report of. */
export const isEndOf = (one: Observation, term: Turns): boolean =>
  isEnd(one) && (isToldAgain(one, term) || term.ends.some((end) => overlap(end.when, one.when)));

/** True of a sighting so soon after an end, with no beginning between, that its article may not know of the end. */
export function isLagging(one: Observation, { beginnings, ends }: Turns): boolean {
  if (one.kind !== "seen") return false;
  const before = ends.filter(({ when }) => surelyBefore(when, one.when) && !isLaterThanLag(when, one.when));
  return (
    before.length > 0 &&
    !beginnings.some((start) => before.some((end) => isBetween(end.when, start.when, one.when)))
  );
}

const isBetween = (end: Bounds, start: Bounds, seen: Bounds): boolean =>
  !surelyBefore(start, end) && !surelyBefore(seen, start);

/**
 * The days of articles that give the beginning without a date, long after one of the holder's ends, and say nothing of
 * any: each may mean the old beginning or a return.
 */
export function toldReturns(start: Observation, { ends }: Turns): readonly string[] {
  if (!isBeginning(start) || start.isOld) return [];
  const undated = start.statements.filter(({ claim }) => claim.date === null);
  if (undated.length === 0) return [];
  const telling = new Set(ends.flatMap(({ statements }) => statements.map(({ claim }) => claim.version)));
  return undated.flatMap(({ claim: { published, version } }) => {
    const day = { min: published, max: published };
    const isLate = !telling.has(version) && ends.some(({ when }) => isLaterThanLag(when, day));
    return published !== null && isLate ? [published] : [];
  });
}
