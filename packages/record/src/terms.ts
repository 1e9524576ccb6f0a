import type { Bounds } from "@cursus/graph-schema";
import { byText } from "@cursus/kernel";
import { gapDays, surelyBefore } from "./bounds.ts";
import { isEnd, type Observation } from "./observation.ts";
import { byRank } from "./order.ts";

/** A sighting this soon after an end is taken for a report that lags behind, not for a return. */
const LAG_DAYS = 92;
/** Two ends this near with nothing between them are rival reports of one end. */
const RIVAL_DAYS = 366;
/** Two ends this near are rival reports of one end even where somebody else was in office between them. */
const SAME_END_DAYS = 31;
/** Who is chosen for an office takes it up at most this long after, whoever still sits in it meanwhile. */
export const TAKING_UP_DAYS = 366;

/**
 * Parts what is known of one holder of one office into terms: one term unless an end, or in a one-seat office
 * another holder, surely lies between. `others` are days on which somebody else surely held the one seat.
 */
export function termsOf(
  observations: readonly Observation[],
  others: readonly Bounds[],
): readonly (readonly Observation[])[] {
  const [placed = [], floating = []] = parted(observations);
  const ends = observations.filter(isEnd);
  const terms = cutAt(placed.toSorted(byTime), ends, others);
  return floating.toSorted(byTime).reduce(withFloating, withoutRivals(terms, ends, others));
}

/** Those with an earliest day have a place in time; the others only have one relative to the terms. */
function parted(observations: readonly Observation[]): readonly (readonly Observation[])[] {
  const hasPlace = ({ when }: Observation): boolean => when.min !== null;
  return [observations.filter(hasPlace), observations.filter((observation) => !hasPlace(observation))];
}

const byTime = byRank(({ when, kind, statements }: Observation) => [
  when.min ?? "",
  when.max ?? "9999",
  kind,
  statements[0]?.claim.id ?? "",
]);

/** A new term begins with what surely lies after an end that the term before it does not lie after. */
function cutAt(
  inTime: readonly Observation[],
  ends: readonly Observation[],
  others: readonly Bounds[],
): readonly Term[] {
  const terms: Observation[][] = [];
  let ended = 0;
  for (const observation of inTime) {
    const current = terms.at(-1);
    const endsBefore = ends.filter((end) => isOver(end, observation)).length;
    const again =
      endsBefore > ended ||
      (!closesSpan(observation, current ?? []) && isParted(current ?? [], observation, others));
    if (current === undefined || (again && !isToldAgain(observation, current))) terms.push([observation]);
    else current.push(observation);
    ended = Math.max(ended, endsBefore);
  }
  return terms;
}

/** Whether somebody else held the seat after one of the term's observations and before this one. */
function isParted(term: Term, observation: Observation, others: readonly Bounds[]): boolean {
  // Of all that came before it is enough to look at what is over first: an office may have thousands of others.
  const over = heldBefore(term, observation).reduce(
    (first: Bounds | null, { when }) =>
      when.max !== null && (first?.max == null || when.max < first.max) ? when : first,
    null,
  );
  return (
    over !== null && others.some((when) => surelyBefore(over, when) && surelyBefore(when, observation.when))
  );
}

/** What has the holder in office before it: not that the holder was chosen, and takes up the office by it. */
const heldBefore = (term: Term, { when }: Observation): Term =>
  term.filter((one) => one.kind !== "chosen" || gapDays(one.when, when) > TAKING_UP_DAYS);

/** Whether one sentence gives both, as in "from 2019 to 2021": what others say does not part those. */
const closesSpan = ({ event, statements }: Observation, term: Term): boolean =>
  event === undefined && term.some((one) => one.event === undefined && one.statements[0] === statements[0]);

/** Whether the end surely lies before it. A mere sighting must be more than the lag later. */
function isOver(end: Observation, { kind, when }: Observation): boolean {
  return surelyBefore(end.when, when) && (kind !== "seen" || gapDays(end.when, when) > LAG_DAYS);
}

type Term = readonly Observation[];

/** A term of nothing but an end, soon after another end, is a rival report of that end. */
function withoutRivals(
  terms: readonly Term[],
  ends: readonly Observation[],
  others: readonly Bounds[],
): readonly Term[] {
  const line: Term[] = [];
  for (const term of terms) {
    const before = line.at(-1);
    const rival = before !== undefined && term.every(isEnd) && endsAgain(term, ends, RIVAL_DAYS);
    if (rival && !others.some((when) => liesBetween(when, before, term)))
      line.splice(-1, 1, [...before, ...term]);
    else line.push(term);
  }
  return line;
}

const endsAgain = (term: Term, ends: readonly Observation[], days: number): boolean =>
  term.some(({ when }) =>
    ends.some((end) => surelyBefore(end.when, when) && gapDays(end.when, when) <= days),
  );

/** True of an end that may be another report of one before it: no day on which the holder surely still sat there. */
export const isToldAgain = (one: Observation, ofHolder: Term): boolean =>
  isEnd(one) && endsAgain([one], ofHolder.filter(isEnd), SAME_END_DAYS);

const liesBetween = (when: Bounds, before: Term, after: Term): boolean =>
  before.some((earlier) => surelyBefore(earlier.when, when)) &&
  after.some((later) => surelyBefore(when, later.when));

/** An observation without an earliest day belongs to the last term that had begun by its latest day. */
function withFloating(terms: readonly Term[], observation: Observation): readonly Term[] {
  const begun = terms.findLastIndex((term) => !startsAfter(term, observation.when.max));
  if (begun >= 0) return terms.with(begun, [...(terms[begun] ?? []), observation]);
  if (terms.length > 0 && !isEnd(observation)) return terms.with(0, [...(terms[0] ?? []), observation]);
  return [[observation], ...terms];
}

/** True where all that is known of the term lies after the day. */
function startsAfter(term: Term, day: string | null): boolean {
  const begun = term.toSorted((a, b) => byText(a.when.min ?? "", b.when.min ?? ""))[0]?.when.min ?? null;
  return day !== null && begun !== null && begun > day;
}
