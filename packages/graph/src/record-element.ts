import type { RecordEdge, RecordGraph, RecordNode } from "@cursus/graph-schema";
import { canonicalJson, type Json } from "@cursus/kernel";

/** A node or edge of the second or third layer, in a form in which what is held and what is due compare. */
export interface RecordElement {
  readonly kind: "node" | "edge";
  /** Label or type. */
  readonly name: string;
  /** What tells it from all others. */
  readonly key: string;
  /** Labels and properties as canonical JSON: equal texts, equal elements. */
  readonly content: string;
}

/** An element that ought to be there, with what is needed to put it. */
export type DueElement = RecordElement & ({ readonly node: RecordNode } | { readonly edge: RecordEdge });

export function* dueElements({ nodes, edges }: RecordGraph): Generator<DueElement> {
  for (const node of nodes) {
    const labels = node.also === undefined ? [node.label] : [node.label, node.also];
    yield { node, ...nodeElement(node.label, node.id, labels, { ...node.properties, id: node.id }) };
  }
  for (const edge of edges) {
    const { type, id, from, to, properties } = edge;
    yield { edge, ...edgeElement(type, id, [from.label, from.id], [to.label, to.id], { ...properties, id }) };
  }
}

export function nodeElement(
  label: string,
  id: unknown,
  labels: readonly string[],
  properties: Readonly<Record<string, unknown>>,
): RecordElement {
  const content = canonicalJson([labels.toSorted(), present(properties)]);
  return { kind: "node", name: label, key: canonicalJson([label, String(id)]), content };
}

/** An end is its label and id. */
export function edgeElement(
  type: string,
  id: unknown,
  from: readonly [string, unknown],
  to: readonly [string, unknown],
  properties: Readonly<Record<string, unknown>>,
): RecordElement {
  const key = canonicalJson([type, ...from.map(String), ...to.map(String), String(id)]);
  return { kind: "edge", name: type, key, content: canonicalJson(present(properties)) };
}

/** Neo4j keeps no nulls. */
function present(properties: Readonly<Record<string, unknown>>): Json {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value != null)) as Json;
}
