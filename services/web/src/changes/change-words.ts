import type { ChangedElement } from "./read-changes.ts";

const TOLD = new Set(["Event", "Tenure", "Case", "Contradiction", "Person", "Office", "HELD"]);

/** Edges and mentions follow from what is told here. */
export const isWorthTelling = ({ name, after, before }: ChangedElement): boolean =>
  TOLD.has(name) && (after ?? before)?.name !== undefined;

/** What came, went or became another, in words; which properties, where it only changed. */
export function changeWords({ name, before, after, change }: ChangedElement): string {
  const called = String((after ?? before)?.name ?? "");
  const kind = name.toLowerCase();
  if (change !== "changed" || before === null || after === null) return `${called} (${kind})`;
  const differing = Object.keys({ ...before, ...after }).filter(
    (property) => JSON.stringify(before[property]) !== JSON.stringify(after[property]),
  );
  return `${called} (${kind}): ${differing.map((property) => `${property} ${shown(before[property])} → ${shown(after[property])}`).join("; ")}`;
}

const shown = (value: unknown): string => (value === undefined || value === null ? "none" : String(value));
