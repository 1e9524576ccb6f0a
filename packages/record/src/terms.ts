import type { Bounds } from "@cursus/graph-schema";
import { gapDays, surelyBefore } from "./bounds.ts";
import type { Observation } from "./observation.ts";
import { byRank, byText } from "./order.ts";

/** A sighting this soon after an end is taken for a report that lags behind, not for a return. */
const LAG_DAYS = 92;
/** Two ends this near with nothing between them are rival reports of one end. */
const RIVAL_DAYS = 366;

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
  const cuts = [...ends.map(cutOf), ...others.map((when) => ({ when, lag: 0 }))];
  const terms = Map.groupBy(placed.toSorted(byTime), (observation) => place(observation, cuts));
  const ordered = [...terms].toSorted(([a], [b]) => a - b).map(([, term]) => term);
  return floating.toSorted(byTime).reduce(withFloating, withoutRivals(ordered, ends, others));
}

export const isEnd = ({ kind }: Observation): boolean => kind === "end" || kind === "left";

interface Cut {
  readonly when: Bounds;
  readonly lag: number;
}

const cutOf = ({ when }: Observation): Cut => ({ when, lag: LAG_DAYS });

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

/** How many cuts surely lie before it. A mere sighting must be more than the lag later. */
function place(observation: Observation, cuts: readonly Cut[]): number {
  return cuts.filter(({ when, lag }) => {
    if (!surelyBefore(when, observation.when)) return false;
    return observation.kind !== "seen" || gapDays(when, observation.when) > lag;
  }).length;
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
    const rival = before !== undefined && term.every(isEnd) && endsAgain(term, ends);
    if (rival && !others.some((when) => liesBetween(when, before, term)))
      line.splice(-1, 1, [...before, ...term]);
    else line.push(term);
  }
  return line;
}

const endsAgain = (term: Term, ends: readonly Observation[]): boolean =>
  term.some(({ when }) =>
    ends.some((end) => surelyBefore(end.when, when) && gapDays(end.when, when) <= RIVAL_DAYS),
  );

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
