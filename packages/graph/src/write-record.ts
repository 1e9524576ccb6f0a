import { type RecordDifference, type RecordEdge, type RecordNode, writers } from "@cursus/graph-schema";
import { CursusError } from "@cursus/kernel";
import { type Group, sortedGroups } from "./sorted-groups.ts";
import { storedProperties } from "./stored-values.ts";
import type { WriteTransaction } from "./transaction.ts";

/**
 * Takes away what the record no longer holds: edges first, for their ends may go too. The statements are sent
 * without waiting for one another; a transaction does them in the order in which they are sent.
 */
export async function dropFromRecord(
  transaction: WriteTransaction,
  { dropEdges, dropNodes }: Pick<RecordDifference, "dropEdges" | "dropNodes">,
): Promise<void> {
  await Promise.all([
    ...edgeGroups(dropEdges).map((group) => {
      const [{ type, from, to }] = group;
      return transaction.write(writers.dropEdge(type, from.label, to.label), { rows: group.map(edgeEnds) });
    }),
    ...nodeGroups(dropNodes).map((group) =>
      transaction.write(writers.dropNode(group[0].label), { rows: group.map(({ id }) => ({ id })) }),
    ),
  ]);
}

/** Puts what the record newly holds: nodes first, for the edges need their ends. Sent as above. */
export async function putIntoRecord(
  transaction: WriteTransaction,
  { putNodes, putEdges }: Pick<RecordDifference, "putNodes" | "putEdges">,
): Promise<void> {
  await Promise.all([
    ...nodeGroups(putNodes).map((group) => {
      const [{ label, also }] = group;
      return transaction.write(writers.putNode(label, also), { rows: group.map(nodeRow) });
    }),
    ...edgeGroups(putEdges).map((group) => putEdgeGroup(transaction, group)),
  ]);
}

async function putEdgeGroup(transaction: WriteTransaction, group: Group<RecordEdge>): Promise<void> {
  const [{ type, from, to }] = group;
  const written = await transaction.write(writers.putEdge(type, from.label, to.label), {
    rows: group.map(edgeRow),
  });
  if (written === group.length) return;
  const missing = `${group.length - written} of ${group.length}`;
  throw new CursusError("GraphFailed", `${missing} edges ${from.label}-${type}-${to.label} lack an end`);
}

function nodeGroups(nodes: readonly RecordNode[]): readonly Group<RecordNode>[] {
  return sortedGroups(
    nodes,
    ({ label, also }) => `${label}:${also ?? ""}`,
    ({ id }) => id,
  );
}

function edgeGroups(edges: readonly RecordEdge[]): readonly Group<RecordEdge>[] {
  return sortedGroups(
    edges,
    ({ type, from, to }) => `${type}:${from.label}:${to.label}`,
    ({ from, to, id }) => `${from.id}:${to.id}:${id}`,
  );
}

function nodeRow({ label, id, properties }: RecordNode) {
  return { id, properties: storedProperties(label, properties) };
}

function edgeEnds({ id, from, to }: RecordEdge) {
  return { id, from: from.id, to: to.id };
}

function edgeRow(edge: RecordEdge) {
  return { ...edgeEnds(edge), properties: storedProperties(edge.type, edge.properties) };
}
