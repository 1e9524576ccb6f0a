import type { ChangedElement } from "./read-changes.ts";

const TOLD = new Set(["Event", "Tenure", "Case", "Contradiction", "Person", "Office", "HELD"]);

/** Ids by which the record finds its way: nobody reads them. */
const IDS = new Set(["firstMention"]);

/** Edges and mentions follow from what is told here. */
export const isWorthTelling = (element: ChangedElement): boolean => {
  const { name, after, before, change } = element;
  const isTold = TOLD.has(name) && (after ?? before)?.name !== undefined;
  return isTold && (change !== "changed" || differing(element).length > 0);
};

/** The properties that became others. */
const differing = ({ before, after }: ChangedElement): readonly string[] =>
  Object.keys({ ...before, ...after }).filter(
    (property) =>
      !IDS.has(property) && JSON.stringify(before?.[property]) !== JSON.stringify(after?.[property]),
  );

/** What came, went or became another, in words; which properties, where it only changed. */
export function changeWords(element: ChangedElement): string {
  const { name, before, after, change } = element;
  const called = String((after ?? before)?.name ?? "");
  const kind = name.toLowerCase();
  if (change !== "changed" || before === null || after === null) return `${called} (${kind})`;
  const parts = differing(element).map(
    (property) => `${property} ${shown(before[property])} → ${shown(after[property])}`,
  );
  return `${called} (${kind}): ${parts.join("; ")}`;
}

const shown = (value: unknown): string => (value === undefined || value === null ? "none" : String(value));
