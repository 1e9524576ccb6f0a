import { type Graph, knownAt } from "@cursus/graph";
import { momentAfter } from "@cursus/kernel";
import { RULES } from "@cursus/record";
import type { Context } from "./context.ts";
import { withGraph } from "./parts.ts";

/** The option of every command that can ask the past, and what it has. */
export const KNOWN_AT = "--known-at <moment>";
export const KNOWN_AT_WORDS = "answer from what was on record then, by today's rules (a day means its end)";

export interface KnownAtFlag {
  readonly knownAt?: string;
}

/** Works with the graph, or with the graph as it stood at a moment. Throws DateInvalid, and as `withGraph`. */
export function withGraphKnownAt<T>(
  context: Context,
  moment: string | undefined,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  if (moment === undefined) return withGraph(context, work);
  const at = momentAfter(moment);
  return withGraph(context, (graph) => {
    context.terminal.note(`As known at ${at.toISOString()}, by the rules ${RULES.version}.`);
    return knownAt(graph, RULES, at, work);
  });
}
