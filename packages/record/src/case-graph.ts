import type { RecordEdge, RecordNode } from "@cursus/graph-schema";
import { rememberOf } from "@cursus/kernel";
import { surelyBefore } from "./bounds.ts";
import type { Case } from "./cases.ts";
import { inRole, type RecordEvent } from "./event.ts";
import { edgeOf, type GraphPart, nodeOf } from "./graph-part.ts";
import { sortedUnique } from "./order.ts";
import type { Undoings } from "./short-edges.ts";

export function caseGraph(cases: readonly Case[]): GraphPart {
  return { nodes: cases.map(caseNode), edges: cases.flatMap(edgesOfCase) };
}

const caseNode = rememberOf(
  (matter: Case): RecordNode => nodeOf(matter, { name: caseName(matter), outcome: outcomeOf(matter) }),
);

const edgesOfCase = rememberOf((matter: Case): readonly RecordEdge[] => [
  edgeOf("AGAINST", matter, matter.person),
  ...matter.steps.map((step) => edgeOf("IN_CASE", step, matter)),
]);

function caseName({ person, steps }: Case): string {
  const last = steps.findLast((step) => inRole(step, "OFFENCE").length > 0);
  const offences = last === undefined ? [] : inRole(last, "OFFENCE").map(({ mention }) => mention.name);
  const against = `The case against ${person.name}`;
  return offences.length === 0 ? against : `${against} for ${sortedUnique(offences).join(", ")}`;
}

function outcomeOf({ steps }: Case): string | undefined {
  return steps.findLast(({ fact }) => fact.judicial?.decides)?.type;
}

/** Which later step of the case undid a verdict or sentence: an overturning, or an acquittal on a later day. */
export function undoingsOf(cases: readonly Case[]): Undoings {
  return new Map(
    cases.flatMap(({ steps }) =>
      steps.flatMap((step, at) => {
        const undoing = step.fact.judicial?.undone
          ? steps.slice(at + 1).find((later) => undoes(later, step))
          : undefined;
        return undoing === undefined ? [] : [[step.id, undoing] as const];
      }),
    ),
  );
}

function undoes(later: RecordEvent, step: RecordEvent): boolean {
  const undoes = later.fact.judicial?.undoes;
  return undoes === "all" || (undoes === "earlier" && surelyBefore(step.date, later.date));
}
