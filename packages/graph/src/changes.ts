import type { NodeRef, Properties, RecordDifference, RecordGraph, RecordRules } from "@cursus/graph-schema";
import type { Graph } from "./connect.ts";
import { type Cause, readJournal, replay } from "./replay.ts";

/** One node or edge of the second or third layer that came, went, or has other properties. */
export interface ChangedElement {
  readonly change: "added" | "removed" | "changed";
  /** Label of a node, type of an edge. */
  readonly name: string;
  readonly id: string;
  /** The names of an edge's ends. */
  readonly ends?: readonly [from: string, to: string];
  readonly before: Properties | null;
  readonly after: Properties | null;
}

export interface RecordEvent {
  /** ISO moment. */
  readonly at: string;
  readonly cause: Cause;
  readonly changes: readonly ChangedElement[];
}

/**
 * What changed in the record after the first moment and up to the second, in order, each with what caused it.
 * Computed from the journal by today's rules, as commits compute it; one article at a time, also where several
 * were recorded in one commit. What rules changed stands as it was noted when they came; what an erased article
 * had changed is gone with it.
 */
export async function* changes(
  graph: Graph,
  rules: RecordRules,
  from: Date,
  to: Date,
): AsyncGenerator<RecordEvent> {
  const window = { from: from.toISOString(), to: to.toISOString() };
  for await (const { at, cause, done, noted, names } of replay(
    graph,
    rules,
    await readJournal(graph, rules),
    window,
  )) {
    const elements =
      done === null
        ? (JSON.parse(noted ?? "[]") as readonly ChangedElement[])
        : elementsOf(done.before, done.difference, names);
    yield { at, cause, changes: elements };
  }
}

function elementsOf(
  before: RecordGraph,
  { putNodes, dropNodes, putEdges, dropEdges }: RecordDifference,
  names: ReadonlyMap<string, string>,
): readonly ChangedElement[] {
  const oldNodes = new Map(before.nodes.map((node) => [`${node.label} ${node.id}`, node.properties]));
  const oldEdges = new Map(before.edges.map((edge) => [`${edge.type} ${edge.id}`, edge.properties]));
  const called = ({ id }: NodeRef): string => names.get(id) ?? id;
  const element = (
    name: string,
    id: string,
    old: Properties | undefined,
    now: Properties | null,
  ): ChangedElement => ({
    change: now === null ? "removed" : old === undefined ? "added" : "changed",
    name,
    id,
    before: old ?? null,
    after: now,
  });
  return [
    ...putNodes.map(({ label, id, properties }) =>
      element(label, id, oldNodes.get(`${label} ${id}`), properties),
    ),
    ...dropNodes.map(({ label, id, properties }) => element(label, id, properties, null)),
    ...putEdges.map(({ type, id, from, to, properties }) => ({
      ...element(type, id, oldEdges.get(`${type} ${id}`), properties),
      ends: [called(from), called(to)] as const,
    })),
    ...dropEdges.map(({ type, id, from, to, properties }) => ({
      ...element(type, id, properties, null),
      ends: [called(from), called(to)] as const,
    })),
  ];
}
