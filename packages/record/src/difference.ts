import {
  byEdge,
  byNode,
  type Properties,
  type RecordDifference,
  type RecordEdge,
  type RecordGraph,
  type RecordNode,
  type Value,
} from "@cursus/graph-schema";
import { edgeKey, nodeKey } from "./graph-part.ts";

/** What to change in a graph that holds `before` so that it holds `after`; all lists by label or type, and id. */
export function difference(before: RecordGraph, after: RecordGraph): RecordDifference {
  const nodes = changes(before.nodes, after.nodes, nodeKey);
  const edges = changes(before.edges, after.edges, edgeKey);
  return {
    putNodes: nodes.put.toSorted(byNode),
    dropNodes: nodes.drop.toSorted(byNode),
    putEdges: edges.put.toSorted(byEdge),
    dropEdges: edges.drop.toSorted(byEdge),
  };
}

/** What both hold as one object, which is nearly all, is told apart first: it costs no text. */
function changes<T extends RecordNode | RecordEdge>(
  before: readonly T[],
  after: readonly T[],
  key: (value: T) => string,
): { readonly put: readonly T[]; readonly drop: readonly T[] } {
  const [held, due] = [new Set(before), new Set(after)];
  const gone = before.filter((value) => !due.has(value));
  const come = after.filter((value) => !held.has(value));
  const old = new Map(gone.map((value) => [key(value), value]));
  const kept = new Set(come.map(key));
  return {
    put: come.filter((value) => !isEqual(old.get(key(value)), value)),
    drop: gone.filter((value) => !kept.has(key(value))),
  };
}

/** The key of an edge tells its ends. */
function isEqual(a: RecordNode | RecordEdge | undefined, b: RecordNode | RecordEdge): boolean {
  if (a === undefined) return false;
  const [also, other] = [a, b].map((one) => ("also" in one ? one.also : undefined));
  return also === other && hasEqual(a.properties, b.properties);
}

function hasEqual(a: Properties, b: Properties): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => areEqual(a[name], b[name]));
}

function areEqual(a: Value | undefined, b: Value | undefined): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((value, at) => value === b[at]);
}
