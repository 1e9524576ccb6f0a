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
const ARRAY_DELIMITER = "\u001F";

/** The import's name for each kind of property; a moment is kept as the text that the source stated. */
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
  datetime: "string",
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
  const begun = new Map<string, Definitions>();
  for await (const one of record) {
    const file = fileOf(one);
    const definitions = begun.get(file) ?? definitionsOf(one);
    if (!begun.has(file)) yield { file, text: headerOf(one, definitions) };
    begun.set(file, definitions);
    yield { file, text: lineOf(one, definitions) };
  }
}

/** The words after `neo4j-admin` that import these files, run in their folder. */
export function csvImportWords(files: readonly string[]): readonly string[] {
  const of = (kind: string, flag: string) =>
    files.filter((name) => name.startsWith(kind)).map((name) => `${flag}=${name}`);
  return [
    ...["database", "import", "full"],
    ...of("nodes-", "--nodes"),
    ...of("edges-", "--relationships"),
    `--array-delimiter=U+${ARRAY_DELIMITER.charCodeAt(0).toString(16).padStart(4, "0")}`,
    "--multiline-fields=true",
  ];
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
  return row([...ends, ...typed, one.kind === "node" ? ":LABEL" : ":TYPE"].map(quoted));
}

function lineOf(one: Streamed, definitions: Definitions): string {
  const values = Object.keys(definitions).map((name) => cellOf(one.properties[name]));
  const ends = one.kind === "node" ? [one.id] : [one.from.id, one.to.id];
  return row([...ends.map(quoted), ...values, quoted(one.kind === "node" ? labelsOf(one) : one.type)]);
}

/** An event has a second label for its type; which, its own properties tell. */
function labelsOf({ label, properties }: StreamedNode): string {
  return label === "Event" ? `Event${ARRAY_DELIMITER}${secondLabel(String(properties.type))}` : label;
}

/**
 * To the import a cell without quotes is no property, one with nothing between them an empty text. An empty list it
 * can not make: it makes no property of one, which every reader of the graph takes for the same.
 */
function cellOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  return quoted(Array.isArray(value) ? value.join(ARRAY_DELIMITER) : String(value));
}

const row = (cells: readonly string[]): string => `${cells.join(",")}\n`;
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

const secondLabel = (type: string): string =>
  isFactType(type) ? (factDefinition(type).label ?? "Event") : "Event";
