import type { JOURNAL_LABELS } from "@cursus/graph-schema";

/** What only admins may read: hashes of keys, sealed secrets, who did what. No edge leads to such a node. */
const GUARDED = [
  "ApiKey",
  "AuditEntry",
  "Webhook",
] as const satisfies readonly (typeof JOURNAL_LABELS)[number][];
const GUARDED_LABEL = new RegExp(`\\b(?:${GUARDED.join("|")})\\b`);

/**
 * Operators that take nodes by labels or indexes, which their details name; that count; that join what others took.
 * Whatever else takes nodes may meet any of them. One that takes edges meets the nodes at their ends only.
 */
const NARROW =
  /^(?:NodeByLabelScan|(?:Union|Intersection|Subtraction)NodeByLabelsScan|(?:Multi)?Node(?:Unique)?Index\w+|NodeCountFromCountStore|Node\w*HashJoin|AssertSameNode)$/;

/** Why an operator of a plan could read a guarded node; null where it cannot. */
export function reasonGuarded(operator: string, details: string): string | null {
  const label = GUARDED_LABEL.exec(details);
  if (label !== null) return `${label[0]} is for admins`;
  if (!operator.includes("Node") || NARROW.test(operator)) return null;
  return "it begins at nodes of every kind, of which some are for admins: name a label, as in (n:Person)";
}
