import type { RecordRules } from "@cursus/graph-schema";
import { compareRecord, type RecordComparison } from "./compare-record.ts";
import type { Graph } from "./connect.ts";
import { holdingLane } from "./hold-lane.ts";
import { computeRecord, digestsOf, readSayings } from "./live-record.ts";
import { compareSaid, type DamagedVersion, findStrays, type StraySaying } from "./said-drift.ts";

/** One thing in the graph that is not as the sayings on record and the rules make it. */
export interface Drift {
  readonly kind: "missing" | "extra" | "changed";
  readonly element: "node" | "edge";
  /** Label or type. */
  readonly name: string;
  /** Its id; for an edge also its ends. */
  readonly key: string;
}

export interface VerifyReport {
  readonly drift: readonly Drift[];
  /** Nodes and edges of the second and third layer that are due. */
  readonly nodes: number;
  readonly edges: number;
}

/** Everything found, in the form in which it can be mended. */
export interface Findings extends RecordComparison {
  readonly damaged: readonly DamagedVersion[];
  readonly strays: readonly StraySaying[];
  readonly nodes: number;
  readonly edges: number;
}

/**
 * Computes the record anew from all that is said and live and compares the graph with it, node by node and edge
 * by edge; what is said is compared with its receipts. What hangs on a damaged version alone is drift as well. No
 * commit runs meanwhile. Nothing is changed.
 */
export async function verify(graph: Graph, rules: RecordRules): Promise<VerifyReport> {
  const findings = await holdingLane(graph, () => findDrift(graph, rules));
  return { drift: driftOf(findings), nodes: findings.nodes, edges: findings.edges };
}

/**
 * As `verify`, for a caller that holds the lane. What damaged versions say counts for nothing, because no commit
 * wrote it and the rules are not made for it.
 */
export async function findDrift(graph: Graph, rules: RecordRules): Promise<Findings> {
  const sayings = await readSayings(graph);
  const { damaged, sound } = await compareSaid(graph, digestsOf(sayings));
  const strays = await findStrays(graph);
  const record = await computeRecord(graph, rules, sayings, sound);
  const comparison = await compareRecord(graph, record);
  return { ...comparison, damaged, strays, nodes: record.nodes.length, edges: record.edges.length };
}

export function driftOf({ missing, extra, changed, damaged, strays }: Findings): readonly Drift[] {
  return [
    ...damaged.map(({ kind, version }) => nodeDrift(kind, "ArticleVersion", version)),
    ...strays.map(({ name, key }) => nodeDrift("extra", name, key)),
    ...missing.map(({ kind, name, key }) => ({ kind: "missing" as const, element: kind, name, key })),
    ...extra.map(({ kind, name, key }) => ({ kind: "extra" as const, element: kind, name, key })),
    ...changed.map(({ due }) => ({
      kind: "changed" as const,
      element: due.kind,
      name: due.name,
      key: due.key,
    })),
  ];
}

function nodeDrift(kind: Drift["kind"], name: string, key: string): Drift {
  return { kind, element: "node", name, key };
}
