import type { Bounds } from "@cursus/graph-schema";
import { byText } from "@cursus/kernel";
import { gapDays, overlap, surelyBefore } from "./bounds.ts";
import { isBeginning, isEnd, type Observation } from "./observation.ts";
import { byRank } from "./order.ts";
import { isEndOf, isLagging, isLaterThanLag, isNear, mayTellOfReturn } from "./told-late.ts";

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
function cutAt(inTime: Term, ends: Term, { others, closings }: Partings): readonly Term[] {
  const terms: Term[] = [];
  let ended = 0;
  for (const observation of inTime) {
    const current = terms.at(-1) ?? [];
    const before = endsBefore(observation, { current, inTime, ends, closings });
    const isNew = before > ended || isParted(current, observation, others);
    ended = Math.max(ended, before);
    if (current.length === 0) terms.push([observation]);
    else if (isNew && !belongsTo(observation, current))
      terms.splice(-1, 1, ...parting(current, observation, others));
    else terms.splice(-1, 1, [...current, observation]);
  }
  return terms;
}

interface Known {
  readonly current: Term;
  readonly inTime: Term;
  readonly ends: Term;
  readonly closings: readonly Bounds[];
}

/** How many ends lie before it. What closes an office for its holder is no end of what is told to end later. */
function endsBefore(observation: Observation, { current, inTime, ends, closings }: Known): number {
  const own = ends.filter(
    ({ when }) => isOver(when, observation) || isBegunAgain(observation, current, when, inTime),
  );
  return own.length + (isEnd(observation) ? 0 : closings.filter((when) => isOver(when, observation)).length);
}

/** Whether the end surely lies before it. A mere sighting must be more than the lag later. */
const isOver = (end: Bounds, { kind, when }: Observation): boolean =>
  kind === "seen" ? isLaterThanLag(end, when) : surelyBefore(end, when);

/**
 * Whether somebody in office begins anew where an end can mean that day: the end comes first if both are told for
 * one day, or the holder is in office long after both.
 */
function isBegunAgain(start: Observation, current: Term, end: Bounds, inTime: Term): boolean {
  if (start.kind !== "start" || end.min === null || !overlap(end, start.when)) return false;
  if (!heldBefore(current, start).some((one) => !isEnd(one) && surelyBefore(one.when, start.when)))
    return false;
  const isOneDay = start.when.min === start.when.max && end.min === end.max;
  return isOneDay || inTime.some(({ when }) => isLaterThanLag(end, when) && surelyBefore(start.when, when));
}

/** The other side of a span that began in the term, another report of its end, or one that lags behind its end. */
const belongsTo = (observation: Observation, term: Term): boolean =>
  closesSpan(observation, term) || isEndOf(observation, term) || isLagging(observation, term);

/** The term and the next one: who is seen again long after an end had returned at the sightings soon after it too. */
function parting(current: Term, observation: Observation, others: Term): readonly Term[] {
  const returned = observation.kind === "seen" ? current.filter((one) => isLagging(one, current)) : [];
  const ends = current.filter(isEnd);
  const isAnothers = others.some(
    ({ when }) => ends.some((end) => surelyBefore(end.when, when)) && surelyBefore(when, observation.when),
  );
  if (returned.length === 0 || isAnothers) return [current, [observation]];
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
  (kind === "end" && isNear(other.when, when)) || (other.kind === "end" && isNear(over, other.when));

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
  const isReturn = next !== undefined && mayTellOfReturn(observation, terms[begun] ?? []);
  return isReturn && !next.some(isBeginning) ? begun + 1 : begun;
}

/** True where all that is known of the term lies after the day. */
function startsAfter(term: Term, day: string | null): boolean {
  const begun = term.toSorted((a, b) => byText(a.when.min ?? "", b.when.min ?? ""))[0]?.when.min ?? null;
  return day !== null && begun !== null && begun > day;
}
