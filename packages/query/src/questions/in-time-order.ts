import { FACT_TYPES, factDefinition } from "@cursus/graph-schema";
import { byText } from "@cursus/kernel";
import type { EventRow, TenureRow } from "../answer.ts";

type Row = EventRow | TenureRow;

/**
 * The rows in time order. A step of a court matter without a date stands where its kind usually does: before the
 * first dated step of its case that usually comes later. Whatever else has no day comes last.
 */
export function inTimeOrder<R extends Row>(rows: readonly R[]): readonly R[] {
  const dated = rows.filter((row) => firstDay(row) !== null).toSorted(byTime);
  const undated = rows.filter((row) => firstDay(row) === null).toSorted(byRank);
  const ordered: R[] = [...dated];
  for (const row of undated) ordered.splice(placeOf(row, ordered), 0, row);
  return ordered;
}

function firstDay(row: Row): string | null {
  if (row.kind === "event") return row.date.min ?? row.date.max;
  const { from, to, seenMin } = row;
  return from.min ?? from.max ?? to.min ?? to.max ?? seenMin;
}

const lastDay = (row: Row): string | null => (row.kind === "event" ? row.date.max : row.to.max);

/** The ontology declares the steps of a court matter in the order in which they usually come. */
function rankOf(row: Row): number | null {
  if (row.kind === "tenure" || !factDefinition(row.type).judicial) return null;
  return FACT_TYPES.indexOf(row.type);
}

const byTime = (left: Row, right: Row): number =>
  compare(firstDay(left), firstDay(right)) || compare(lastDay(left), lastDay(right)) || byRank(left, right);

const byRank = (left: Row, right: Row): number =>
  (rankOf(left) ?? 0) - (rankOf(right) ?? 0) || compare(left.id, right.id);

const compare = (left: string | null, right: string | null): number =>
  byText(left ?? "9999", right ?? "9999");

function placeOf(row: Row, ordered: readonly Row[]): number {
  const rank = rankOf(row);
  const later =
    rank === null ? -1 : ordered.findIndex((other) => isSameCase(row, other) && (rankOf(other) ?? -1) > rank);
  return later < 0 ? ordered.length : later;
}

const caseOf = (row: Row): string | null => (row.kind === "event" ? row.case : null);

function isSameCase(left: Row, right: Row): boolean {
  const [a, b] = [caseOf(left), caseOf(right)];
  return a === null || b === null || a === b;
}
