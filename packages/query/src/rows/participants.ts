import { CLAIM_ROLE_EDGES, type Role } from "@cursus/graph-schema";
import { byText } from "@cursus/kernel";
import type { EventRow, Named } from "../answer.ts";
import { namedOf } from "./named.ts";

/** Who fills a role, as `participant` of the fragments asks for it: a list, of which an answer has hundreds. */
export type FoundParticipant = readonly [
  role: Role,
  id: string,
  labels: readonly string[],
  name: string | null,
  named: boolean | null,
  organization: string | null,
  /** Of a participant in an event. */
  basis?: string | null,
];

/** Who fills which role: the roles in the order of the ontology, the fillers of each by their ids. */
export function participantsOf(found: readonly FoundParticipant[]): EventRow["participants"] {
  const filled = Map.groupBy(found, ([role]) => role);
  return Object.fromEntries(
    CLAIM_ROLE_EDGES.flatMap((role) => {
      const fillers = filled.get(role as Role);
      return fillers === undefined ? [] : [[role, fillers.toSorted(byId).map(toNamed)] as const];
    }),
  );
}

const byId = ([, a]: FoundParticipant, [, b]: FoundParticipant): number => byText(a, b);

const toNamed = ([, id, labels, name, named, organization, basis]: FoundParticipant): Named => ({
  ...namedOf({ id, labels, name, named, organization }),
  ...(basis === "inferred" ? { inferred: true } : {}),
});
