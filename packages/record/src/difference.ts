import type { RecordDifference, RecordEdge, RecordGraph, RecordNode } from "@cursus/graph-schema";
import { canonicalJson, type Json } from "@cursus/kernel";

/** What to change in a graph that holds `before` so that it holds `after`; all lists in the records' own order. */
export function difference(before: RecordGraph, after: RecordGraph): RecordDifference {
  const nodes = changes(before.nodes, after.nodes, nodeKey);
  const edges = changes(before.edges, after.edges, edgeKey);
  return {
    putNodes: nodes.put,
    dropNodes: nodes.drop,
    putEdges: edges.put,
    dropEdges: edges.drop,
  };
}

const nodeKey = ({ label, id }: RecordNode): string => `${label} ${id}`;
const edgeKey = ({ type, id }: RecordEdge): string => `${type} ${id}`;

function changes<T extends RecordNode | RecordEdge>(
  before: readonly T[],
  after: readonly T[],
  key: (value: T) => string,
): { readonly put: readonly T[]; readonly drop: readonly T[] } {
  const old = new Map(before.map((value) => [key(value), value]));
  const kept = new Set(after.map(key));
  return {
    put: after.filter((value) => !isEqual(old.get(key(value)), value)),
    drop: before.filter((value) => !kept.has(key(value))),
  };
}

function isEqual<T extends RecordNode | RecordEdge>(a: T | undefined, b: T): boolean {
  if (a === b) return true;
  return a !== undefined && canonicalJson(a as unknown as Json) === canonicalJson(b as unknown as Json);
}
