import { byEdge, byNode, type RecordEdge, type RecordGraph, type RecordNode } from "@cursus/graph-schema";
import type { RecordComparison } from "./compare-record.ts";
import type { Graph } from "./connect.ts";
import type { HeldElement } from "./held-record.ts";
import { BULK_TIMEOUT, inWriteTransaction } from "./transaction.ts";
import { putIntoRecord } from "./write-record.ts";

/** Rows for one transaction: far below the memory and the time it is given. */
const CHUNK = 2_000;

const DROP_NODES = `
UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id DETACH DELETE n RETURN count(*) AS written`;
const DROP_EDGES = `
UNWIND $ids AS id MATCH ()-[e]->() WHERE elementId(e) = id DELETE e RETURN count(*) AS written`;

/**
 * Drops what is held and not due, and puts what is due and not held as it should be. A changed element is
 * dropped first: it may have labels that putting would leave.
 */
export async function mendRecord(graph: Graph, { missing, extra, changed }: RecordComparison): Promise<void> {
  const wrong = [...extra, ...changed.map(({ held }) => held)];
  const due = [...missing, ...changed.map((change) => change.due)];
  await dropByElementId(graph, DROP_EDGES, elementIds(wrong, "edge"));
  await dropByElementId(graph, DROP_NODES, elementIds(wrong, "node"));
  await putNodes(
    graph,
    due.flatMap((element) => ("node" in element ? [element.node] : [])),
  );
  await putEdges(
    graph,
    due.flatMap((element) => ("edge" in element ? [element.edge] : [])),
  );
}

/** Puts a whole record into a graph that holds none, nodes first, each kind by itself: so the statements are few. */
export async function putRecord(graph: Graph, { nodes, edges }: RecordGraph): Promise<void> {
  await putNodes(graph, nodes.toSorted(byNode));
  await putEdges(graph, edges.toSorted(byEdge));
}

/** Drops nodes with their edges, whatever they are. */
export function dropNodesByElementId(graph: Graph, ids: readonly string[]): Promise<void> {
  return dropByElementId(graph, DROP_NODES, ids);
}

async function dropByElementId(graph: Graph, statement: string, ids: readonly string[]): Promise<void> {
  for (const chunk of chunks(ids)) {
    await inWriteTransaction(graph, ({ write }) => write(statement, { ids: chunk }), BULK_TIMEOUT);
  }
}

async function putNodes(graph: Graph, nodes: readonly RecordNode[]): Promise<void> {
  for (const chunk of chunks(nodes)) {
    await inWriteTransaction(
      graph,
      (tx) => putIntoRecord(tx, { putNodes: chunk, putEdges: [] }),
      BULK_TIMEOUT,
    );
  }
}

async function putEdges(graph: Graph, edges: readonly RecordEdge[]): Promise<void> {
  for (const chunk of chunks(edges)) {
    await inWriteTransaction(
      graph,
      (tx) => putIntoRecord(tx, { putNodes: [], putEdges: chunk }),
      BULK_TIMEOUT,
    );
  }
}

function elementIds(elements: readonly HeldElement[], kind: HeldElement["kind"]): readonly string[] {
  return elements.filter((element) => element.kind === kind).map(({ elementId }) => elementId);
}

function chunks<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(rows.length / CHUNK);
  return Array.from({ length: count }, (_, place) => rows.slice(place * CHUNK, (place + 1) * CHUNK));
}
