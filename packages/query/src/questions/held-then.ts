import { holdsAt, type TenureBounds } from "@cursus/graph-schema";
import type { Verdict } from "../answer.ts";
import type { AskedDate } from "../dates/asked-date.ts";
import { dayAfter, dayBefore } from "../dates/days.ts";
import type { TenureSketch } from "./tenures-of.ts";

export interface Judged {
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
}

/**
 * The tenures with whether each was held on the days asked about, and why. `all` are all tenures of the same
 * offices: in a one-seat office another holder is a reason for a no. Over several days one yes is a yes, and
 * only a no throughout is a no.
 */
export function heldThen<T extends TenureSketch>(
  tenures: readonly T[],
  all: readonly TenureSketch[],
  asked: AskedDate,
): readonly (T & Judged)[] {
  const byOffice = Map.groupBy(all, ({ office }) => office.id);
  return tenures.map((tenure) => {
    const answers = answersFor(tenure, byOffice.get(tenure.office.id) ?? [tenure], asked);
    const verdict = (["yes", "maybe", "no"] as const).find((word) =>
      answers.some(({ answer }) => answer === word),
    );
    const reasons = answers.find(({ answer }) => answer === verdict)?.reasons ?? [];
    return { ...tenure, verdict: verdict ?? "no evidence", reasons };
  });
}

function answersFor(tenure: TenureSketch, rivals: readonly TenureSketch[], asked: AskedDate) {
  const bounds = rivals.map(boundsOf);
  return tellingDays(bounds, asked)
    .flatMap((day) => holdsAt(bounds, day, tenure.seats ?? undefined))
    .filter((answer) => answer.tenure === tenure.id);
}

/** Answers change only at the bounds of tenures: a day on either side of each stands for all days between. */
function tellingDays(bounds: readonly TenureBounds[], { min, max }: AskedDate): readonly string[] {
  const borders = bounds
    .flatMap(({ fromMin, fromMax, toMin, toMax, leftMax, seenMin, seenMax }) => [
      fromMin,
      fromMax,
      toMin,
      toMax,
      leftMax,
      seenMin,
      seenMax,
    ])
    .filter((day) => day !== null)
    .flatMap((day) => [dayBefore(day), day, dayAfter(day)]);
  const days = [min, max, ...borders].filter((day) => min <= day && day <= max);
  return [...new Set(days)].toSorted();
}

/** A tenure in the form in which it is judged. */
export function boundsOf({
  id,
  holder,
  from,
  to,
  fromBasis,
  toBasis,
  leftMax,
  seenMin,
  seenMax,
  acting,
  endCause,
}: TenureSketch): TenureBounds {
  return {
    id,
    holder: holder.id,
    fromMin: from.min,
    fromMax: from.max,
    toMin: to.min,
    toMax: to.max,
    seenMin,
    seenMax,
    leftMax,
    acting,
    fromBasis,
    toBasis,
    from: from.edtf,
    to: to.edtf,
    endCause,
  };
}
