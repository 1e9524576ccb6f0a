import { DUMP_LABELS, EDGE_SHAPES, type NodeType } from "@cursus/graph-schema";
import type { Graph } from "./connect.ts";
import { streamRows } from "./stream.ts";

/** A node as it is handed out: days and moments as ISO text. */
export interface StreamedNode {
  readonly kind: "node";
  readonly label: NodeType;
  /** Unique among the nodes of its label only. */
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface StreamedEdge {
  readonly kind: "edge";
  readonly type: string;
  readonly from: { readonly label: NodeType; readonly id: string };
  readonly to: { readonly label: NodeType; readonly id: string };
  readonly properties: Readonly<Record<string, unknown>>;
}

const nodesOf = (label: string): string =>
  `MATCH (n:${label}) RETURN n.id AS id, properties(n) AS properties ORDER BY id`;
const edgesOf = (type: string, from: string, to: string): string =>
  `MATCH (a:${from})-[e:${type}]->(b:${to}) RETURN a.id AS a, b.id AS b, properties(e) AS properties ORDER BY a, b, coalesce(e.id, '')`;

/** Every node of the record with its type, then every edge with the types of its ends. Needs no memory. */
export async function* streamRecord(graph: Graph): AsyncGenerator<StreamedNode | StreamedEdge> {
  for (const label of DUMP_LABELS) {
    for await (const { id, properties } of streamRows(graph, nodesOf(label)))
      yield { kind: "node", label, id: String(id), properties: properties as StreamedNode["properties"] };
  }
  for (const { type, from, to } of EDGE_SHAPES) {
    for await (const { a, b, properties } of streamRows(graph, edgesOf(type, from, to))) {
      const ends = { from: { label: from, id: String(a) }, to: { label: to, id: String(b) } };
      yield { kind: "edge", type, ...ends, properties: properties as StreamedEdge["properties"] };
    }
  }
}
