import type { Bar, Lane, Point } from "./chart-items.ts";

/** Every day that any of the lanes knows of. */
export function daysOf(lanes: readonly Lane[]): readonly number[] {
  return lanes.flatMap(({ items }) => items.flatMap(daysIn)).filter((day) => day !== null);
}

function daysIn(item: Bar | Point): readonly (number | null)[] {
  if (item.kind === "point") return [item.from, item.to];
  const { sure, doubts } = item;
  return [...(sure === null ? [] : [sure.from, sure.to]), ...doubts.flatMap(({ from, to }) => [from, to])];
}
