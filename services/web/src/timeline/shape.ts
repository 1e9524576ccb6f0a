import type { RecordDate, TenureRow } from "@cursus/query";
import { dayOf } from "./days.ts";

/** A stretch of days, both inclusive; null is open. */
export interface Stretch {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * How a tenure is drawn: the days that are surely within it, and before and after them those that may be. A tenure
 * with no sure day is all doubt.
 */
export interface Shape {
  readonly sure: { readonly from: number; readonly to: number } | null;
  /** The stretches of doubt, with the side on which they lie open. */
  readonly doubts: readonly Stretch[];
}

type Bounds = Pick<TenureRow, "from" | "to" | "seenMin" | "seenMax" | "status">;

/**
 * The hull of a tenure from its bounds: begun between `from.min` and `from.max`, ended between `to.min` and `to.max`,
 * seen in office between `seenMin` and `seenMax`. Null where no day at all is known of it.
 */
export function shapeOf({ from, to, seenMin, seenMax }: Bounds): Shape | null {
  const [begun, ended] = [daysOf(from), daysOf(to)];
  const [seenFirst, seenLast] = [dayOf(seenMin), dayOf(seenMax)];
  const known = [begun.from, begun.to, ended.from, ended.to, seenFirst, seenLast];
  if (known.every((day) => day === null)) return null;
  const first = least(begun.to, seenFirst);
  const last = greatest(ended.from, seenLast);
  if (first === null || last === null || first > last) {
    const start = begun.from ?? null;
    return { sure: null, doubts: [{ from: start, to: ended.to }] };
  }
  const before = first === begun.from ? [] : [{ from: begun.from, to: first }];
  const after = last === ended.to ? [] : [{ from: last, to: ended.to }];
  return { sure: { from: first, to: last }, doubts: [...before, ...after] };
}

const daysOf = ({ min, max }: RecordDate): Stretch => ({ from: dayOf(min), to: dayOf(max) });

const least = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);
const greatest = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);
