import type { PlacedMention } from "@cursus/graph-schema";

/** The oldest first; those without a date of publication last. */
export function byAge(a: PlacedMention, b: PlacedMention): number {
  return compare(a.published ?? UNDATED, b.published ?? UNDATED) || compare(a.id, b.id);
}

const UNDATED = "9999";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
