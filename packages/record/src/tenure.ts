import type { NodeRef } from "@cursus/graph-schema";
import { byText, hashId, rememberBy, rememberOf } from "@cursus/kernel";
import { surelyBefore } from "./bounds.ts";
import { daysSeen } from "./days-seen.ts";
import type { Observation } from "./observation.ts";
import { oldestOf, type Participant, type Statement } from "./statement.ts";
import { type Closing, endOf, isToldInOffice, type Limit, leftBy, startOf } from "./tenure-limits.ts";
import { type TenureStatus, tenureStatus } from "./tenure-status.ts";

/** One uninterrupted holding of one office by one person. */
export interface Tenure extends NodeRef {
  readonly label: "Tenure";
  readonly person: Participant;
  readonly office: Participant;
  readonly acting: boolean;
  readonly start: Limit;
  readonly end: Limit;
  /** The day after which the person was surely out of office, until seen in it again. */
  readonly leftMax: string | null;
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
    id: anchorsOf(term).get(oldestOf(term.flatMap(({ statements }) => statements)).claim.id) ?? "",
    person,
    office,
    acting,
    start,
    end,
    leftMax: leftBy(term, end, closing),
    ...daysSeen(sightingsOf(term, end, closing)),
    status: tenureStatus(term, end),
    observations: term,
    statements: statementsOf(term, end),
  };
}

/** What has the holder in office before the end; and until it, where the article that tells of a death says so. */
function sightingsOf(
  term: readonly Observation[],
  end: Limit,
  closing: Closing | undefined,
): readonly Pick<Observation, "kind" | "when">[] {
  const before = term.filter(({ when }) => !surelyBefore(end, when));
  const toldInOffice = closing !== undefined && end.event === closing.event && isToldInOffice(term, closing);
  return toldInOffice ? [...before, { kind: "seen", when: closing.when }] : before;
}

/**
 * For each claim, by its id, the id of the tenure of which it is the oldest report: what tells the tenure from
 * every other of the office is a claim, and whose career it is in.
 */
export const anchorsOf = rememberOf((term: readonly Observation[]): ReadonlyMap<string, string> => {
  const told = term.flatMap(({ office, role, statements }) =>
    statements.map((statement) => ({
      claim: statement.claim.id,
      role,
      anchor: anchorBy(statement, office.id, role),
    })),
  );
  const ordered = told.toSorted((a, b) => byText(b.claim, a.claim) || byText(b.role, a.role));
  return new Map(ordered.map(({ claim, anchor }) => [claim, anchor]));
});

const anchorBy = rememberBy(({ claim }: Statement, office: string, role: string): string =>
  hashId("tenure", office, `${claim.id} ${role}`),
);

function statementsOf(term: readonly Observation[], end: Limit): readonly Statement[] {
  const all = [...term.flatMap(({ statements }) => statements), ...(end.event?.statements ?? [])];
  return [...new Map(all.map((statement) => [statement.claim.id, statement])).values()].toSorted((a, b) =>
    byText(a.claim.id, b.claim.id),
  );
}
