import type { TenureSketch } from "./tenures-of.ts";

/** Of each office the tenure of which the latest day is known; of acting holders only where there are no others. */
export function lastKnown<T extends TenureSketch>(all: readonly T[]): readonly T[] {
  return [...Map.groupBy(all, ({ office }) => office.id).values()].flatMap((tenures) => {
    const holders = tenures.filter(({ acting }) => !acting);
    return latest(holders.length > 0 ? holders : tenures);
  });
}

const latest = <T extends TenureSketch>(tenures: readonly T[]): readonly T[] =>
  tenures.toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).slice(-1);

/** The last of the days that are told of it; none at all comes first. */
function lastDay({ from, to, leftMax, seenMax }: TenureSketch): string {
  const days = [from.max ?? from.min, to.max ?? to.min, leftMax, seenMax].filter((day) => day !== null);
  return days.toSorted().at(-1) ?? "";
}
