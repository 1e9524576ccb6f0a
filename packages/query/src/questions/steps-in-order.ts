import { FACT_TYPES } from "@cursus/graph-schema";
import type { EventRow } from "../answer.ts";

/** The ontology declares the steps of a matter before the courts in the order in which they usually come. */
const rankOf = ({ type }: EventRow): number => FACT_TYPES.indexOf(type);

/**
 * The steps in time order. One without a date stands where its kind usually does: before the first dated step of
 * its case that usually comes later.
 */
export function stepsInOrder(steps: readonly EventRow[]): readonly EventRow[] {
  const dated = steps.filter(({ date }) => dayOf(date) !== null).toSorted(byTime);
  const undated = steps.filter(({ date }) => dayOf(date) === null).toSorted(byRank);
  const ordered: EventRow[] = [...dated];
  for (const step of undated) ordered.splice(placeOf(step, ordered), 0, step);
  return ordered;
}

const dayOf = ({ min, max }: EventRow["date"]): string | null => min ?? max;

function byTime(left: EventRow, right: EventRow): number {
  return (
    compare(dayOf(left.date), dayOf(right.date)) ||
    compare(left.date.max, right.date.max) ||
    byRank(left, right)
  );
}

const byRank = (left: EventRow, right: EventRow): number =>
  rankOf(left) - rankOf(right) || compare(left.id, right.id);

const compare = (left: string | null, right: string | null): number =>
  (left ?? "9999") < (right ?? "9999") ? -1 : (left ?? "9999") > (right ?? "9999") ? 1 : 0;

function placeOf(step: EventRow, ordered: readonly EventRow[]): number {
  const sameCase = (other: EventRow) => step.case === null || other.case === null || other.case === step.case;
  const later = ordered.findIndex((other) => sameCase(other) && rankOf(other) > rankOf(step));
  return later < 0 ? ordered.length : later;
}
