import type { JOURNAL_LABELS } from "@cursus/graph-schema";

/** What only admins may read: hashes of keys, sealed secrets, who did what. No edge leads to such a node. */
const GUARDED: ReadonlySet<string> = new Set<(typeof JOURNAL_LABELS)[number]>([
  "ApiKey",
  "AuditEntry",
  "Webhook",
]);

/**
 * Operators that take nodes by labels or indexes, which their details name; that count; that join what others took.
 * Whatever else takes nodes may meet any of them. One that takes edges meets the nodes at their ends only.
 */
const NARROW =
  /^(?:NodeByLabelScan|(?:Union|Intersection|Subtraction)NodeByLabelsScan|(?:Multi)?Node(?:Unique)?Index\w+|NodeCountFromCountStore|Node\w*HashJoin|AssertSameNode)$/;

/** Why an operator of a plan could read a guarded node; null where it cannot. */
export function reasonGuarded(operator: string, details: string): string | null {
  const label = details.match(/\w+/g)?.find((word) => GUARDED.has(word));
  if (label !== undefined) return `${label} is for admins`;
  if (!operator.includes("Node") || NARROW.test(operator)) return null;
  return "it begins at nodes of every kind, of which some are for admins: name a label, as in (n:Person)";
}
