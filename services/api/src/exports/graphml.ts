import type { StreamedEdge, StreamedNode } from "@cursus/graph";
import { EDGE_SHAPES, NODE_LABELS, nodeDefinition } from "@cursus/graph-schema";
import { escaped } from "./escaped-xml.ts";

type Streamed = StreamedNode | StreamedEdge;

/** Every property has a key of its own, for nodes and for edges, all of them text: GraphML knows no lists and no dates. */
const NODE_KEYS = [
  "label",
  ...new Set(NODE_LABELS.flatMap((label) => Object.keys(nodeDefinition(label).properties))),
];
const EDGE_KEYS = [
  "type",
  "id",
  ...new Set(EDGE_SHAPES.flatMap(({ properties }) => Object.keys(properties))),
];

const keyLine = (scope: "node" | "edge") => (name: string) =>
  `<key id="${scope}-${name}" for="${scope}" attr.name="${name}" attr.type="string"/>\n`;

/** The record as GraphML, which networkx, Gephi and yEd open. */
export async function* graphml(record: AsyncIterable<Streamed>): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const line of [...NODE_KEYS.map(keyLine("node")), ...EDGE_KEYS.map(keyLine("edge"))]) yield line;
  yield '<graph id="cursus" edgedefault="directed">\n';
  let edges = 0;
  for await (const one of record) {
    if (one.kind === "node") {
      yield nodeLine(one);
      continue;
    }
    edges += 1;
    yield edgeLine(one, edges);
  }
  yield "</graph>\n</graphml>\n";
}

const nodeLine = ({ label, id, properties }: StreamedNode): string =>
  `<node id="${placeOf({ label, id })}">${members("node", { label, ...properties })}</node>\n`;

const edgeLine = ({ type, from, to, properties }: StreamedEdge, number: number): string =>
  `<edge id="e${number}" source="${placeOf(from)}" target="${placeOf(to)}">${members("edge", { type, ...properties })}</edge>\n`;

/** Ids are unique within a label only. */
const placeOf = ({ label, id }: { readonly label: string; readonly id: string }): string =>
  `${label}:${escaped(id)}`;

function members(scope: "node" | "edge", properties: Readonly<Record<string, unknown>>): string {
  const known = scope === "node" ? NODE_KEYS : EDGE_KEYS;
  return Object.entries(properties)
    .filter(([name]) => known.includes(name) && !(scope === "node" && name === "id"))
    .map(([name, value]) => `<data key="${scope}-${name}">${escaped(textOf(value))}</data>`)
    .join("");
}

const textOf = (value: unknown): string => (Array.isArray(value) ? value.join("; ") : String(value));
