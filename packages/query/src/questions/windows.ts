import { DAY_MS } from "../dates/days.ts";

/** Something that happened between two days, both known. */
interface Dated {
  readonly id: string;
  readonly min: string;
  readonly max: string;
}

/**
 * The stretches in which at least `least` of these surely happened within `days` of one another, each as long as
 * it gets, none sharing a member with another; the earliest first.
 */
export function windowsOf<T extends Dated>(
  all: readonly T[],
  days: number,
  least: number,
): readonly (readonly T[])[] {
  const short = all.filter(({ min, max }) => Date.parse(max) - Date.parse(min) <= days * DAY_MS);
  const sorted = short.toSorted((a, b) =>
    a.min === b.min ? (a.id < b.id ? -1 : 1) : a.min < b.min ? -1 : 1,
  );
  const windows: T[][] = [];
  for (let start = 0; start < sorted.length; ) {
    const window = windowFrom(sorted, start, days);
    if (window.length >= least) windows.push(window);
    start += window.length >= least ? window.length : 1;
  }
  return windows;
}

function windowFrom<T extends Dated>(sorted: readonly T[], start: number, days: number): T[] {
  const from = Date.parse(sorted[start]?.min ?? "");
  const end = sorted.findIndex((one, index) => index >= start && Date.parse(one.max) - from > days * DAY_MS);
  return sorted.slice(start, end === -1 ? sorted.length : Math.max(end, start + 1));
}
