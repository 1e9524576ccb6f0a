import type { RecordChange, RecordDifference, RecordEdge, RecordRules } from "@cursus/graph-schema";
import { changedClosure, readClosure } from "./closure.ts";
import type { ClosureSource } from "./closure-source.ts";
import { keepingSource } from "./keeping-source.ts";
import { noteChange } from "./live-mirror.ts";
import { mirroredSource } from "./mirrored-source.ts";
import type { WriteTransaction } from "./transaction.ts";
import { dropFromRecord, putIntoRecord } from "./write-record.ts";

/**
 * Makes the change and brings the record along. `writeSaid` writes what is said (the first layer), after the
 * record's edges to what goes are dropped and before its edges to what comes are put.
 */
export async function applyChange(
  transaction: WriteTransaction,
  rules: RecordRules,
  change: RecordChange,
  writeSaid: () => Promise<void>,
): Promise<void> {
  const { kept } = transaction;
  const { mirror } = kept;
  const source = mirroredSource(keepingSource(transaction, kept), mirror);
  const difference = await recordDifference(source, rules, change);
  transaction.onceCommitted(() => noteChange(mirror, change, difference));
  await dropFromRecord(transaction, difference);
  await writeSaid();
  await putIntoRecord(transaction, difference);
}

/**
 * The graph holds the record of all that is live, so what the change adds and takes away is the difference of
 * two projections; the record itself need not be read.
 */
export async function recordDifference(
  source: ClosureSource,
  rules: RecordRules,
  change: RecordChange,
): Promise<RecordDifference> {
  if (isEmpty(change)) return NO_DIFFERENCE;
  const loaded = await readClosure(source, rules, change);
  const before = rules.project(loaded);
  const after = rules.project(changedClosure(loaded, change));
  const { dropEdges, putEdges, ...nodes } = rules.difference(before, after);
  const { staying, isOfStaying } = stayingSayings(change);
  if (staying.size === 0) return { dropEdges, putEdges, ...nodes };
  return {
    ...nodes,
    dropEdges: withAll(dropEdges, before.edges.filter(isOfStaying)),
    putEdges: withAll(putEdges, after.edges.filter(isOfStaying)),
  };
}

/**
 * Mentions that the old and the new version of an article share, and claims that two readings of one version
 * share: they become new nodes, while the old ones go to the past, so that their edges must be put again even
 * where they are equal.
 */
function stayingSayings({ added, removed }: RecordChange) {
  const idsOf = ({ mentions, claims }: RecordChange["added"]) => [
    ...mentions.map(({ id }) => `Mention ${id}`),
    ...claims.map(({ id }) => `Claim ${id}`),
  ];
  const old = new Set(idsOf(removed));
  const staying = new Set(idsOf(added).filter((id) => old.has(id)));
  const isOfStaying = ({ from, to }: RecordEdge) =>
    staying.has(`${from.label} ${from.id}`) || staying.has(`${to.label} ${to.id}`);
  return { staying, isOfStaying };
}

function withAll(edges: readonly RecordEdge[], more: readonly RecordEdge[]): readonly RecordEdge[] {
  const key = ({ type, from, to, id }: RecordEdge) => [type, from.id, to.id, id].join(" ");
  return [...new Map([...edges, ...more].map((edge) => [key(edge), edge])).values()];
}

function isEmpty({ added, removed }: RecordChange): boolean {
  return [added, removed].every(
    ({ mentions, claims, judgements = [] }) => mentions.length + claims.length + judgements.length === 0,
  );
}

const NO_DIFFERENCE: RecordDifference = { putNodes: [], dropNodes: [], putEdges: [], dropEdges: [] };
