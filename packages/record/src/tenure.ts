import type { NodeRef } from "@cursus/graph-schema";
import { hashId } from "@cursus/kernel";
import { surelyBefore } from "./bounds.ts";
import { daysSeen } from "./days-seen.ts";
import type { Observation } from "./observation.ts";
import { byText, sortedUnique } from "./order.ts";
import type { Participant, Statement } from "./statement.ts";
import { type Closing, endOf, type Limit, startOf } from "./tenure-limits.ts";
import { type TenureStatus, tenureStatus } from "./tenure-status.ts";

/** One uninterrupted holding of one office by one person. */
export interface Tenure extends NodeRef {
  readonly label: "Tenure";
  readonly person: Participant;
  readonly office: Participant;
  readonly acting: boolean;
  readonly start: Limit;
  readonly end: Limit;
  /** First and last day on which an article surely has the person in office. */
  readonly seenMin: string | null;
  readonly seenMax: string | null;
  readonly status: TenureStatus;
  readonly observations: readonly Observation[];
  readonly statements: readonly Statement[];
}

/** The tenure that a term's observations make. `floor`: a day before which the person's predecessor had not left. */
export function tenureOf(
  term: readonly Observation[],
  acting: boolean,
  closing: Closing | undefined,
  floor: string | null,
): Tenure {
  const [first] = term;
  if (first === undefined) throw new RangeError("a tenure is made of observations");
  const { person, office } = first;
  const start = startOf(term, floor);
  const end = endOf(term, closing);
  return {
    label: "Tenure",
    id: hashId("tenure", office.id, anchorOf(term)),
    person,
    office,
    acting,
    start,
    end,
    ...daysSeen(term.filter(({ when }) => !surelyBefore(end, when))),
    status: tenureStatus(term, end),
    observations: term,
    statements: statementsOf(term, end),
  };
}

/** What tells the tenure from every other of the office: a claim, and whose career it is in. */
function anchorOf(term: readonly Observation[]): string {
  const anchors = term.flatMap(({ role, statements }) =>
    statements.map(({ claim }) => `${claim.id} ${role}`),
  );
  return sortedUnique(anchors)[0] ?? "";
}

function statementsOf(term: readonly Observation[], end: Limit): readonly Statement[] {
  const all = [...term.flatMap(({ statements }) => statements), ...(end.event?.statements ?? [])];
  return [...new Map(all.map((statement) => [statement.claim.id, statement])).values()].toSorted((a, b) =>
    byText(a.claim.id, b.claim.id),
  );
}
