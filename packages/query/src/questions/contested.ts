import { surelyHeld } from "@cursus/graph-schema";
import type { AskedDate } from "../dates/asked-date.ts";
import { boundsOf } from "./held-then.ts";
import type { TenureSketch } from "./tenures-of.ts";

/**
 * Of those who held an office in these days, the ones beside whom another surely held its one seat in them. The day of
 * a handover, which both may be said to have held, is not contested, and who acts stands in for a holder.
 */
export function contestedIn<T extends TenureSketch>(
  held: readonly T[],
  all: readonly TenureSketch[],
  days: AskedDate,
): readonly T[] {
  return held.filter((one) => all.some((other) => areRivals(one, other) && overlap(one, other, days)));
}

const areRivals = (one: TenureSketch, other: TenureSketch): boolean =>
  one.seats === 1 &&
  one.office.id === other.office.id &&
  one.holder.id !== other.holder.id &&
  !one.acting &&
  !other.acting;

function overlap(one: TenureSketch, other: TenureSketch, { min, max }: AskedDate): boolean {
  const [a, b] = [one, other].map((tenure) => surelyHeld(boundsOf(tenure)));
  if (!a || !b) return false;
  const [, first = a.from] = [a.from, b.from].toSorted();
  const [last = a.to] = [a.to, b.to].toSorted();
  const isHandover = first === last && a.from !== b.from && a.to !== b.to;
  return first <= last && !isHandover && first <= max && min <= last;
}
