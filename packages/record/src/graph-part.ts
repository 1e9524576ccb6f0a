import {
  byEdge,
  byNode,
  type NodeRef,
  type Properties,
  type RecordEdge,
  type RecordGraph,
  type RecordNode,
  type Value,
} from "@cursus/graph-schema";
import { hashId } from "@cursus/kernel";

/** What one stratum adds to the record. */
export interface GraphPart {
  readonly nodes: readonly RecordNode[];
  readonly edges: readonly RecordEdge[];
}

/** An edge whose id tells it from every other of its type. */
export function edgeOf(
  type: string,
  from: NodeRef,
  to: NodeRef,
  properties: Properties = {},
  apart = "",
): RecordEdge {
  const id = hashId("edge", type, [from.label, from.id], [to.label, to.id], apart);
  return { type, id, from: refOf(from), to: refOf(to), properties: present(properties) };
}

export function nodeOf(ref: NodeRef, properties: Properties): RecordNode {
  return { ...refOf(ref), properties: present(properties) };
}

export const refOf = ({ label, id }: NodeRef): NodeRef => ({ label, id });

/** Without what is not known: an absent property and a null one are the same in the graph. */
function present(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(
      (entry): entry is [string, Value] => entry[1] !== undefined && entry[1] !== null,
    ),
  );
}

/** One graph of many parts, in any order: a node of one label and id and an edge of one type and id once. */
export function joinParts(parts: readonly GraphPart[]): RecordGraph {
  const nodes = new Map<string, RecordNode>();
  const edges = new Map<string, RecordEdge>();
  for (const part of parts) {
    for (const node of part.nodes) nodes.set(nodeKey(node), node);
    for (const edge of part.edges) edges.set(edgeKey(edge), edge);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

export const nodeKey = ({ label, id }: RecordNode): string => `${label} ${id}`;
export const edgeKey = ({ type, id }: RecordEdge): string => `${type} ${id}`;

/** The same graph, its nodes by label and id, its edges by type and id. */
export function inOrder({ nodes, edges }: RecordGraph): RecordGraph {
  return { nodes: nodes.toSorted(byNode), edges: edges.toSorted(byEdge) };
}
