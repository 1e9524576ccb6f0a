import type { Bounds } from "@cursus/graph-schema";
import { earliest, gapDays, latest, overlap, surelyBefore } from "./bounds.ts";
import { isBeginning, isEnd, type Observation } from "./observation.ts";
import { byRank } from "./order.ts";
import { isEndOf, isLagging, isLaterThanLag, isOneChange, toldReturns, turnsOf } from "./told-late.ts";

/** Two ends this near with nothing between them are rival reports of one end. */
const RIVAL_DAYS = 366;
/** Who is chosen for an office takes it up at most this long after, whoever still sits in it meanwhile. */
export const TAKING_UP_DAYS = 366;

type Term = readonly Observation[];

/** What parts a holder's terms besides the holder's own ends. */
export interface Partings {
  /** When somebody else surely held the one seat. */
  readonly others: readonly Observation[];
  /** The holder's death and the office's abolition. */
  readonly closings: readonly Bounds[];
}

/**
 * Parts what is known of one holder of one office into terms: one term unless an end, or in a one-seat office
 * another holder, surely lies between.
 */
export function termsOf(observations: readonly Observation[], partings: Partings): readonly Term[] {
  const [placed = [], floating = []] = parted(observations);
  const terms = cutAt(placed.toSorted(byTime), observations.filter(isEnd), partings);
  return floating.toSorted(byTime).reduce(withFloating, withoutRivals(terms, partings.others));
}

/** Those with an earliest day have a place in time; the others only have one relative to the terms. */
function parted(observations: readonly Observation[]): readonly (readonly Observation[])[] {
  const hasPlace = ({ when }: Observation): boolean => when.min !== null;
  return [observations.filter(hasPlace), observations.filter((observation) => !hasPlace(observation))];
}

/** A beginning stands at the last day it can mean: an end that can mean that day comes before it. */
const byTime = byRank((observation: Observation) => {
  const { when, kind, statements } = observation;
  const day = isBeginning(observation) ? (when.max ?? when.min) : when.min;
  return [day ?? "", when.max ?? "9999", kind, statements[0]?.claim.id ?? ""];
});

/** A new term begins with what surely lies after an end that the term before it does not lie after. */
function cutAt(inTime: Term, told: Term, { others, closings }: Partings): readonly Term[] {
  const terms: Observation[][] = [];
  const ends = eachOnce(told.map(({ when }) => when));
  const last = latest(inTime.map(({ when }) => when.min));
  let [ended, closed] = [0, 0];
  for (const observation of inTime) {
    const current = terms.at(-1);
    const before = ends.filter((end) => isOver(end, observation)).length;
    const over = before + renewals(observation, current ?? [], ends, last);
    // What closes an office for its holder is no end of what is told to end later.
    const shut = isEnd(observation) ? 0 : closings.filter((when) => isOver(when, observation)).length;
    const isNew = over > ended || shut > closed || isParted(current ?? [], observation, others);
    if (current === undefined) terms.push([observation]);
    else if (isNew && !belongsTo(observation, current))
      terms.splice(-1, 1, ...parting(current, observation, others));
    else current.push(observation);
    [ended, closed] = [Math.max(ended, over), Math.max(closed, shut)];
  }
  return terms;
}

/** Thousands may tell one end. */
const eachOnce = (days: readonly Bounds[]): readonly Bounds[] => [
  ...new Map(days.map((day) => [`${day.min} ${day.max}`, day])).values(),
];

/** Whether the end surely lies before it. A mere sighting must be more than the lag later. */
const isOver = (end: Bounds, { kind, when }: Observation): boolean =>
  kind === "seen" ? isLaterThanLag(end, when) : surelyBefore(end, when);

/**
 * How many ends can mean the day on which somebody in office begins anew, and come first: those told for that very day,
 * and where the holder is in office long after both, all.
 */
function renewals(start: Observation, current: Term, ends: readonly Bounds[], last: string | null): number {
  if (start.kind !== "start") return 0;
  const shared = ends.filter((end) => end.min !== null && overlap(end, start.when));
  const isHeld = (one: Observation): boolean => !isEnd(one) && surelyBefore(one.when, start.when);
  if (shared.length === 0 || !heldBefore(current, start).some(isHeld)) return 0;
  const after: Bounds = { min: last, max: last };
  const isOneDay = (day: Bounds): boolean => day.min === day.max;
  return shared.filter(
    (end) =>
      (isOneDay(start.when) && isOneDay(end)) ||
      (isLaterThanLag(end, after) && surelyBefore(start.when, after)),
  ).length;
}

/** The other side of a span that began in the term, another report of its end, or one that lags behind its end. */
function belongsTo(observation: Observation, term: Term): boolean {
  const turns = turnsOf(term);
  return closesSpan(observation, term) || isEndOf(observation, turns) || isLagging(observation, turns);
}

/** The term and the next one: who is seen again long after an end had returned at the sightings soon after it too. */
function parting(current: Term, observation: Observation, others: Term): Observation[][] {
  const turns = turnsOf(current);
  const returned = observation.kind === "seen" ? current.filter((one) => isLagging(one, turns)) : [];
  const isAnothers = others.some(
    ({ when }) =>
      turns.ends.some((end) => surelyBefore(end.when, when)) && surelyBefore(when, observation.when),
  );
  if (returned.length === 0 || isAnothers) return [[...current], [observation]];
  return [current.filter((one) => !returned.includes(one)), [...returned, observation]];
}

/** Whether somebody else held the seat after one of the term's observations and before this one. */
function isParted(term: Term, observation: Observation, others: Term): boolean {
  // Of all that came before it is enough to look at what is over first: an office may have thousands of others.
  const over = heldBefore(term, observation).reduce(
    (first: Bounds | null, { when }) =>
      when.max !== null && (first?.max == null || when.max < first.max) ? when : first,
    null,
  );
  return (
    over !== null &&
    others.some(
      (other) =>
        surelyBefore(over, other.when) &&
        surelyBefore(other.when, observation.when) &&
        !handsOver(over, other, observation),
    )
  );
}

/** Where one comes some days before the other goes, both held the office, as far as articles tell, and went on. */
const handsOver = (over: Bounds, other: Observation, { kind, when }: Observation): boolean =>
  (kind === "end" && isOneChange(other.when, when)) ||
  (other.kind === "end" && isOneChange(over, other.when));

/** What has the holder in office before it: not that the holder was chosen, and takes up the office by it. */
const heldBefore = (term: Term, { when }: Observation): Term =>
  term.filter((one) => one.kind !== "chosen" || gapDays(one.when, when) > TAKING_UP_DAYS);

/** Whether one sentence gives both, as in "from 2019 to 2021": what others say does not part those. */
const closesSpan = ({ event, kind, statements }: Observation, term: Term): boolean =>
  event === undefined &&
  kind === "end" &&
  term.some((one) => one.event === undefined && one.statements[0] === statements[0]);

/** A term of nothing but an end, soon after another end, is a rival report of that end. */
function withoutRivals(terms: readonly Term[], others: Term): readonly Term[] {
  const ends = terms.flat().filter(isEnd);
  const line: Term[] = [];
  for (const term of terms) {
    const before = line.at(-1);
    const rival = before !== undefined && term.every(isEnd) && endsAgain(term, ends);
    if (rival && !others.some(({ when }) => liesBetween(when, before, term)))
      line.splice(-1, 1, [...before, ...term]);
    else line.push(term);
  }
  return line;
}

const endsAgain = (term: Term, ends: Term): boolean =>
  term.some(({ when }) =>
    ends.some((end) => surelyBefore(end.when, when) && gapDays(end.when, when) <= RIVAL_DAYS),
  );

const liesBetween = (when: Bounds, before: Term, after: Term): boolean =>
  before.some((earlier) => surelyBefore(earlier.when, when)) &&
  after.some((later) => surelyBefore(when, later.when));

/** An observation without an earliest day belongs to the last term that had begun by its latest day. */
function withFloating(terms: readonly Term[], observation: Observation): readonly Term[] {
  const begun = terms.findLastIndex((term) => !startsAfter(term, observation.when.max));
  if (begun < 0 && (terms.length === 0 || isEnd(observation))) return [[observation], ...terms];
  const at = homeOf(observation, terms, Math.max(begun, 0));
  return terms.with(at, [...(terms[at] ?? []), observation]);
}

/** A return told without a date is the beginning of the next term, where that has no other. */
function homeOf(observation: Observation, terms: readonly Term[], begun: number): number {
  const next = terms[begun + 1];
  if (next === undefined || next.some(isBeginning)) return begun;
  return toldReturns(observation, turnsOf(terms[begun] ?? [])).length > 0 ? begun + 1 : begun;
}

/** True where all that is known of the term lies after the day. */
function startsAfter(term: Term, day: string | null): boolean {
  const begun = earliest(term.map(({ when }) => when.min));
  return day !== null && begun !== null && begun > day;
}
