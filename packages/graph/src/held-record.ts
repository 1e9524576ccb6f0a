import { EDGE_SHAPES, NODE_LABELS, NODES, PAST_LABELS } from "@cursus/graph-schema";
import type { Graph } from "./connect.ts";
import type { Row } from "./read.ts";
import { edgeElement, nodeElement, type RecordElement } from "./record-element.ts";
import { streamRows } from "./stream.ts";

/** An element as the graph holds it, with the database's own id: by that even one without an id can be dropped. */
export interface HeldElement extends RecordElement {
  readonly elementId: string;
}

const LABELS: ReadonlySet<string> = new Set(NODE_LABELS);
const RECORD_LABELS = NODE_LABELS.filter((label) => ["meant", "record"].includes(NODES[label].layer));
const RECORD_TYPES = [...new Set(EDGE_SHAPES.filter(({ keyed }) => keyed).map(({ type }) => type))];

const NODES_OF = RECORD_LABELS.map(
  (name) => `
MATCH (n:${name})
RETURN '${name}' AS name, labels(n) AS labels, properties(n) AS properties, elementId(n) AS elementId`,
);

/** Edges from claims to mentions, and those of the past, carry the same types and are not of the record. */
const EDGES_OF = RECORD_TYPES.map(
  (name) => `
MATCH (a)-[e:${name}]->(b)
WHERE NOT (a:Claim AND b:Mention) AND none(label IN labels(a) + labels(b) WHERE label IN $past)
RETURN '${name}' AS name, labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to,
  properties(e) AS properties, elementId(e) AS elementId`,
);

/** Every node and then every edge of the second and third layer that the graph holds. */
export async function* streamHeldRecord(graph: Graph): AsyncGenerator<HeldElement> {
  for (const statement of NODES_OF) {
    for await (const row of streamRows(graph, statement)) yield heldNode(row);
  }
  for (const statement of EDGES_OF) {
    for await (const row of streamRows(graph, statement, { past: PAST_LABELS })) yield heldEdge(row);
  }
}

function heldNode(row: Row): HeldElement {
  const properties = row.properties as Row;
  const element = nodeElement(String(row.name), properties.id, row.labels as string[], properties);
  return { ...element, elementId: String(row.elementId) };
}

function heldEdge(row: Row): HeldElement {
  const properties = row.properties as Row;
  const from = [primaryLabel(row.fromLabels), row.from] as const;
  const to = [primaryLabel(row.toLabels), row.to] as const;
  const element = edgeElement(String(row.name), properties.id, from, to, properties);
  return { ...element, elementId: String(row.elementId) };
}

/** An event's node has a second label, which no end is named by. */
function primaryLabel(labels: unknown): string {
  return (labels as string[]).find((label) => LABELS.has(label)) ?? "";
}
