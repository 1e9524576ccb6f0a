import type { Bounds } from "@cursus/graph-schema";

export const OPEN: Bounds = { min: null, max: null };

const DAY_MS = 86_400_000;

/** True where every day that `a` can mean lies before every day that `b` can mean. */
export function surelyBefore(a: Bounds, b: Bounds): boolean {
  return a.max !== null && b.min !== null && a.max < b.min;
}

export function overlap(a: Bounds, b: Bounds): boolean {
  return !surelyBefore(a, b) && !surelyBefore(b, a);
}

/** Days between two spans that do not overlap; 0 where they do. */
export function gapDays(a: Bounds, b: Bounds): number {
  if (surelyBefore(a, b)) return daysBetween(a.max, b.min);
  return surelyBefore(b, a) ? daysBetween(b.max, a.min) : 0;
}

/** Length in days of a span of days, 0 for one day; Infinity where an end is open. */
export function widthDays(bounds: Bounds): number {
  return bounds.min === null || bounds.max === null
    ? Number.POSITIVE_INFINITY
    : daysBetween(bounds.min, bounds.max);
}

function daysBetween(a: string | null, b: string | null): number {
  return a === null || b === null ? 0 : Math.round((Date.parse(b) - Date.parse(a)) / DAY_MS);
}

/** The days that both can mean; null where there are none. */
export function intersection(a: Bounds, b: Bounds): Bounds | null {
  return overlap(a, b) ? { min: latest([a.min, b.min]), max: earliest([a.max, b.max]) } : null;
}

/** The latest of some days, open ones left out. */
export function latest(days: readonly (string | null)[]): string | null {
  return days.reduce((best, day) => (day !== null && (best === null || day > best) ? day : best), null);
}

/** The earliest of some days, open ones left out. */
export function earliest(days: readonly (string | null)[]): string | null {
  return days.reduce((best, day) => (day !== null && (best === null || day < best) ? day : best), null);
}

/** The days that any of them can mean, and those between. */
export function hull(dates: readonly Bounds[]): Bounds {
  const [mins, maxes] = [dates.map(({ min }) => min), dates.map(({ max }) => max)];
  return {
    min: mins.includes(null) ? null : earliest(mins),
    max: maxes.includes(null) ? null : latest(maxes),
  };
}
