import type { Closure, RecordGraph } from "@cursus/graph-schema";
import { rejectedClaims, resolve } from "@cursus/resolve";
import { caseGraph, undoingsOf } from "./case-graph.ts";
import { casesOf } from "./cases.ts";
import { contradictionGraph } from "./contradiction-graph.ts";
import { conflictsOf } from "./contradictions.ts";
import { entityGraph } from "./entities.ts";
import { eventsOf } from "./event.ts";
import { eventGraph } from "./event-graph.ts";
import { inOrder, joinParts } from "./graph-part.ts";
import { withOfficesFromContext } from "./office-context.ts";
import { shortEdges } from "./short-edges.ts";
import { sourceClusterGraph } from "./source-clusters.ts";
import { statementsOf } from "./statement.ts";
import { tenureGraph } from "./tenure-graph.ts";
import { tenuresOf } from "./tenures.ts";

/** The record in one order, whatever the order of the input. */
export const project = (closure: Closure): RecordGraph => inOrder(recordOf(closure));

/**
 * The record of the live claims and judgements: who is meant, what happened, which matters and tenures that
 * makes, what cannot all be right. A pure function of its input as a set, given as a set: lists come in any order.
 * Each stratum is a function of those before it.
 */
export function recordOf(closure: Closure): RecordGraph {
  const open = closure.mentions.filter(({ knownAs }) => knownAs === null);
  const identities = resolve(open, closure.judgements);
  const rejected = rejectedClaims(closure.claims, closure.judgements);
  const claims = closure.claims.filter(({ id }) => !rejected.has(id));
  const statements = withOfficesFromContext(statementsOf({ ...closure, claims }, identities));
  const events = eventsOf(statements);
  const cases = casesOf(events);
  const tenures = tenuresOf(events, statements);
  return joinParts([
    entityGraph(closure, identities),
    eventGraph(events),
    sourceClusterGraph(events),
    caseGraph(cases),
    tenureGraph(tenures),
    contradictionGraph(conflictsOf(events, tenures)),
    { nodes: [], edges: shortEdges(events, undoingsOf(cases)) },
  ]);
}
