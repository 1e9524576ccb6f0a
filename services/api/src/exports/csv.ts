import type { StreamedEdge, StreamedNode } from "@cursus/graph";
import {
  EDGE_SHAPES,
  factDefinition,
  isFactType,
  nodeDefinition,
  type PropertyDefinition,
  type PropertyKind,
} from "@cursus/graph-schema";

type Streamed = StreamedNode | StreamedEdge;
type Definitions = Readonly<Record<string, PropertyDefinition>>;

/** Between the items of a list: a character that no text of ours has (`--array-delimiter` of the import). */
export const ARRAY_DELIMITER = "\u001F";

/** The import's name for each kind of property. */
const TYPES: Readonly<Record<PropertyKind, string>> = {
  key: "string",
  name: "string",
  text: "string",
  edtf: "string",
  names: "string[]",
  integers: "long[]",
  integer: "long",
  number: "double",
  boolean: "boolean",
  date: "date",
  datetime: "datetime",
};

/** One file of the export, by name, and what is to be appended to it. */
export interface CsvChunk {
  readonly file: string;
  readonly text: string;
}

/**
 * The record as CSV files for `neo4j-admin database import`: `nodes-LABEL.csv`, and `edges-TYPE-FROM-TO.csv`. The
 * first chunk of each file is its header.
 */
export async function* csvFiles(record: AsyncIterable<Streamed>): AsyncGenerator<CsvChunk> {
  const begun = new Set<string>();
  for await (const one of record) {
    const file = fileOf(one);
    const definitions = definitionsOf(one);
    if (!begun.has(file)) yield { file, text: headerOf(one, definitions) };
    begun.add(file);
    yield { file, text: lineOf(one, definitions) };
  }
}

const fileOf = (one: Streamed): string =>
  one.kind === "node" ? `nodes-${one.label}.csv` : `edges-${one.type}-${one.from.label}-${one.to.label}.csv`;

function definitionsOf(one: Streamed): Definitions {
  if (one.kind === "node") return nodeDefinition(one.label).properties;
  const shape = EDGE_SHAPES.find(
    ({ type, from, to }) => type === one.type && from === one.from.label && to === one.to.label,
  );
  return shape === undefined
    ? {}
    : shape.keyed
      ? { id: { kind: "key", words: "id" }, ...shape.properties }
      : shape.properties;
}

function headerOf(one: Streamed, definitions: Definitions): string {
  const typed = Object.entries(definitions).map(([name, { kind }]) => `${name}:${TYPES[kind]}`);
  const ends =
    one.kind === "node"
      ? [`id:ID(${one.label})`]
      : [`:START_ID(${one.from.label})`, `:END_ID(${one.to.label})`];
  return row([...ends, ...typed, one.kind === "node" ? ":LABEL" : ":TYPE"]);
}

function lineOf(one: Streamed, definitions: Definitions): string {
  const values = Object.keys(definitions).map((name) => textOf(one.properties[name]));
  const ends = one.kind === "node" ? [one.id] : [one.from.id, one.to.id];
  return row([...ends, ...values, one.kind === "node" ? labelsOf(one) : one.type]);
}

/** An event has a second label for its type; which, its own properties tell. */
function labelsOf({ label, properties }: StreamedNode): string {
  return label === "Event" ? `Event${ARRAY_DELIMITER}${secondLabel(String(properties.type))}` : label;
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  return Array.isArray(value) ? value.join(ARRAY_DELIMITER) : String(value);
}

const row = (cells: readonly string[]): string => `${cells.map(quoted).join(",")}\n`;
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

const secondLabel = (type: string): string =>
  isFactType(type) ? (factDefinition(type).label ?? "Event") : "Event";
