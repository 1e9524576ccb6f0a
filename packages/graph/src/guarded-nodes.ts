import type { JOURNAL_LABELS } from "@cursus/graph-schema";

/** What only admins may read: hashes of keys, sealed secrets, who did what. No edge leads to such a node. */
const GUARDED: ReadonlySet<string> = new Set<(typeof JOURNAL_LABELS)[number]>([
  "ApiKey",
  "AuditEntry",
  "Webhook",
]);

/**
 * Operators that take nodes by labels or indexes, which their details name; that join what others took.
 * Whatever else takes nodes may meet any of them. One that takes edges meets the nodes at their ends only.
 */
const NARROW =
  /^(?:NodeByLabelScan|(?:Union|Intersection|Subtraction)NodeByLabelsScan|(?:Multi)?Node(?:Unique)?Index\w+|Node\w*HashJoin|AssertSameNode)$/;

/** A count that the server keeps: `count( (:Person), (:Office) ) AS x`. `()` is all nodes, hidden ones too. */
const KEPT_COUNT = "NodeCountFromCountStore";
const COUNTS_LABELS = /^count\( \(:[^()]+\)(?:, \(:[^()]+\))* \) AS /;

/** Why an operator of a plan could read a guarded node; null where it cannot. */
export function reasonGuarded(operator: string, details: string): string | null {
  const label = details.match(/\w+/g)?.find((word) => GUARDED.has(word));
  if (label !== undefined) return `${label} is for admins`;
  if (operator === KEPT_COUNT && COUNTS_LABELS.test(details)) return null;
  if (!operator.includes("Node") || NARROW.test(operator)) return null;
  return "it begins at nodes of every kind, of which some are for admins: name a label, as in (n:Person)";
}
