import type { NodeRef } from "@cursus/graph-schema";
import { hashId, rememberOf } from "@cursus/kernel";
import type { Conflict } from "./conflict.ts";
import { edgeOf, type GraphPart, nodeOf } from "./graph-part.ts";
import { sortedUnique } from "./order.ts";

export function contradictionGraph(conflicts: readonly Conflict[]): GraphPart {
  const parts = conflicts.map(conflictGraph);
  return { nodes: parts.flatMap(({ nodes }) => nodes), edges: parts.flatMap(({ edges }) => edges) };
}

const conflictGraph = rememberOf(({ kind, words, rule, about, sides }: Conflict): GraphPart => {
  const subjects = sortedUnique(about.map(({ id }) => id));
  const ref: NodeRef = {
    label: "Contradiction",
    id: hashId("contradiction", kind, rule, subjects, sortedUnique(sides)),
  };
  return {
    nodes: [nodeOf(ref, { kind, words, rule })],
    edges: [
      ...sortedUnique(sides).map((id) => edgeOf("SIDE", ref, { label: "Claim", id })),
      ...about.map((subject) => edgeOf("ABOUT", ref, subject)),
    ],
  };
});
