import type { NodeType } from "../claim.ts";
import type { EventLabel } from "../record-graph.ts";
import { EDGE_SHAPES, type EdgeShape, edgeShape } from "./edge-shapes.ts";
import { EVENT_LABELS, NODE_LABELS } from "./types.ts";

/**
 * The write statements, all constant: labels and types come from the ontology, values from `$rows` alone.
 * Each takes rows sorted by id, so that two writers lock in one order, and returns `written`: fewer than the
 * rows sent means that an end, or the thing itself, was not there.
 */
export const writers = {
  /** Rows `{id, properties}`. Replaces all properties. An event's second label is of a closed list. */
  putNode: (label: NodeType, also?: EventLabel): string => nodeStatement(PUT_NODE, label, also),
  /** Rows `{id}`. Takes the node's remaining edges with it. */
  dropNode: (label: NodeType): string => nodeStatement(DROP_NODE, label),
  /** Rows `{id?, from, to, properties}`: ids of both ends, and of the edge where its shape is keyed. */
  putEdge: (type: string, from: NodeType, to: NodeType): string => edgeStatement(PUT_EDGE, type, from, to),
  /** Rows `{id?, from, to}`. */
  dropEdge: (type: string, from: NodeType, to: NodeType): string => edgeStatement(DROP_EDGE, type, from, to),
} as const;

const PUT_NODE = new Map([
  ...NODE_LABELS.map((label) => [label as string, putNodeText(label)] as const),
  ...EVENT_LABELS.map((also) => [`Event:${also}`, putNodeText("Event", also)] as const),
]);
const DROP_NODE = new Map(NODE_LABELS.map((label) => [label as string, dropNodeText(label)]));
const PUT_EDGE = new Map(EDGE_SHAPES.map((shape) => [shape, putEdgeText(shape)]));
const DROP_EDGE = new Map(EDGE_SHAPES.map((shape) => [shape, dropEdgeText(shape)]));

function nodeStatement(texts: ReadonlyMap<string, string>, label: NodeType, also?: EventLabel): string {
  const text = texts.get(also === undefined ? label : `${label}:${also}`);
  if (text === undefined) throw new TypeError(`the ontology has no node ${label}${also ? `:${also}` : ""}`);
  return text;
}

function edgeStatement(
  texts: ReadonlyMap<EdgeShape, string>,
  type: string,
  from: string,
  to: string,
): string {
  const shape = edgeShape(type, from, to);
  const text = shape === undefined ? undefined : texts.get(shape);
  if (text === undefined) throw new TypeError(`the ontology has no edge ${type} from ${from} to ${to}`);
  return text;
}

function putNodeText(label: NodeType, also?: EventLabel): string {
  return [
    "UNWIND $rows AS row",
    `MERGE (n:${label} {id: row.id})`,
    `SET n = row.properties, n.id = row.id${also === undefined ? "" : `, n:${also}`}`,
    "RETURN count(*) AS written",
  ].join("\n");
}

function dropNodeText(label: NodeType): string {
  return [
    "UNWIND $rows AS row",
    `MATCH (n:${label} {id: row.id})`,
    "DETACH DELETE n",
    "RETURN count(*) AS written",
  ].join("\n");
}

function putEdgeText({ type, from, to, keyed }: EdgeShape): string {
  return [
    "UNWIND $rows AS row",
    `MATCH (a:${from} {id: row.from})`,
    `MATCH (b:${to} {id: row.to})`,
    `MERGE (a)-[e:${type}${keyed ? " {id: row.id}" : ""}]->(b)`,
    `SET e = row.properties${keyed ? ", e.id = row.id" : ""}`,
    "RETURN count(*) AS written",
  ].join("\n");
}

function dropEdgeText({ type, from, to, keyed }: EdgeShape): string {
  return [
    "UNWIND $rows AS row",
    `MATCH (a:${from} {id: row.from})-[e:${type}${keyed ? " {id: row.id}" : ""}]->(b:${to} {id: row.to})`,
    "DELETE e",
    "RETURN count(*) AS written",
  ].join("\n");
}
