import { createHash } from "node:crypto";
import { type RecordRules, SCHEMA_VERSION } from "@cursus/graph-schema";
import type { Graph } from "./connect.ts";
import { dumpHash } from "./dump.ts";
import { holdLane } from "./hold-lane.ts";
import { JOURNALLED_EDGES, JOURNALLED_LABELS, type JournalledLabel } from "./journal.ts";
import { streamRows } from "./stream.ts";

/** First line of a backup. */
export interface BackupHead {
  readonly backup: "cursus";
  readonly form: 1;
  readonly schema: number;
  /** Version of the rules that made the record. */
  readonly rules: string;
  readonly madeAt: string;
  /** Reader and version of every reading on record. */
  readonly extractors: readonly string[];
}

/** A node; edges name it by its place among the nodes, from 0 on. */
export interface BackupNode {
  readonly node: JournalledLabel;
  readonly pending?: true;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface BackupEdge {
  readonly edge: string;
  readonly from: number;
  readonly to: number;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Last line of a backup. */
export interface BackupEnd {
  readonly end: true;
  readonly nodes: number;
  readonly edges: number;
  /** Of all lines before this one, each with a line feed. */
  readonly sha256: string;
  /** Hash of the canonical dump of the record at that moment. */
  readonly dump: string;
}

const EXTRACTORS = `
MATCH (r:Receipt) WHERE r.extractor IS NOT NULL RETURN DISTINCT r.extractor AS extractor ORDER BY extractor`;

/**
 * The journal of a graph line by line, without line ends: what cannot be computed, from which `restore` makes the
 * same graph. No commit runs meanwhile; articles that are handed in meanwhile may or may not be in it.
 */
export async function* backup(graph: Graph, rules: RecordRules, at: Date): AsyncGenerator<string> {
  const release = await holdLane(graph);
  try {
    const hash = createHash("sha256");
    const counts = { nodes: 0, edges: 0 };
    for await (const line of journalLines(graph, rules, at, counts)) {
      hash.update(line).update("\n");
      yield line;
    }
    const end: BackupEnd = { end: true, ...counts, sha256: hash.digest("hex"), dump: await dumpHash(graph) };
    yield JSON.stringify(end);
  } finally {
    await release();
  }
}

async function* journalLines(
  graph: Graph,
  rules: RecordRules,
  at: Date,
  counts: { nodes: number; edges: number },
): AsyncGenerator<string> {
  const extractors = (await graph.read(EXTRACTORS)).map(({ extractor }) => String(extractor));
  const made = { rules: rules.version, madeAt: at.toISOString(), extractors };
  const head: BackupHead = { backup: "cursus", form: 1, schema: SCHEMA_VERSION, ...made };
  yield JSON.stringify(head);
  const places = new Map<string, number>();
  for (const label of JOURNALLED_LABELS) {
    for await (const { elementId, pending, properties } of streamRows(graph, nodesOf(label))) {
      places.set(String(elementId), counts.nodes);
      counts.nodes += 1;
      yield JSON.stringify({ node: label, ...(pending === true ? { pending } : {}), properties });
    }
  }
  for (const { type, from, to } of JOURNALLED_EDGES) {
    for await (const edge of streamRows(graph, edgesOf(type, from, to))) {
      const ends = { from: places.get(String(edge.from)), to: places.get(String(edge.to)) };
      counts.edges += 1;
      yield JSON.stringify({ edge: type, ...ends, properties: edge.properties });
    }
  }
}

const nodesOf = (label: string): string => `
MATCH (n:${label}) RETURN elementId(n) AS elementId, n:Pending AS pending, properties(n) AS properties`;

const edgesOf = (type: string, from: string, to: string): string => `
MATCH (a:${from})-[e:${type}]->(b:${to})
RETURN elementId(a) AS from, elementId(b) AS to, properties(e) AS properties`;
