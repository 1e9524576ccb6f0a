import { createHash } from "node:crypto";
import { DUMP_LABELS, EDGE_SHAPES } from "@cursus/graph-schema";
import { canonicalJson, type Json } from "@cursus/kernel";
import type { Graph } from "./connect.ts";
import { streamRows } from "./stream.ts";

const EDGE_TYPES = [...new Set(EDGE_SHAPES.map(({ type }) => type))].sort();
const IS_DUMPED = (node: string) => `any(label IN labels(${node}) WHERE label IN $labels)`;

const NODES_OF: readonly string[] = DUMP_LABELS.map(
  (label) => `
MATCH (n:${label})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id`,
);

const EDGES_OF: readonly string[] = EDGE_TYPES.map(
  (type) => `
MATCH (a)-[e:${type}]->(b) WHERE ${IS_DUMPED("a")} AND ${IS_DUMPED("b")}
RETURN type(e) AS type, a.id AS from, b.id AS to, properties(e) AS properties
ORDER BY from, to, coalesce(e.id, '')`,
);

/**
 * The canonical dump, line by line without line ends: every node of the ontology's labels by (label, id), then
 * every edge between them by (type, from, to, id), as canonical JSON. Two graphs that hold the same have the
 * same dump, byte for byte; the database's own ids, clocks and what is past stand outside it.
 */
export async function* dump(graph: Graph): AsyncGenerator<string> {
  for (const statement of NODES_OF) {
    for await (const { labels, ...node } of streamRows(graph, statement)) {
      yield canonicalJson({ ...node, labels: (labels as string[]).toSorted() } as Json);
    }
  }
  for (const statement of EDGES_OF) {
    for await (const edge of streamRows(graph, statement, { labels: DUMP_LABELS })) {
      yield canonicalJson(edge as Json);
    }
  }
}

/** SHA-256 of the dump with a line feed after each line, as hex digits: equal for equal graphs only. */
export async function dumpHash(graph: Graph): Promise<string> {
  const hash = createHash("sha256");
  for await (const line of dump(graph)) hash.update(line).update("\n");
  return hash.digest("hex");
}
