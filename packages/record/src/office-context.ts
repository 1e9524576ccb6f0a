import type { Role } from "@cursus/graph-schema";
import { isAsserted, type Participant, type Statement } from "./statement.ts";

/**
 * Fills in the office that a sentence leaves out ("Toqaev dismissed Bektanov") where the same article leaves no
 * doubt: it gives the person one office, or one that has ended. Marked as inferred. Only the article's own
 * statements about the persons concerned are looked at.
 */
export function withOfficesFromContext(statements: readonly Statement[]): readonly Statement[] {
  const held = heldOffices(statements);
  return statements.map((statement) => {
    if (!lacksOffice(statement)) return statement;
    const office = officeFromContext(statement, held);
    return office === undefined ? statement : withOffice(statement, office);
  });
}

interface HeldOffice {
  readonly office: Participant;
  readonly former: boolean;
}

type HeldOffices = ReadonlyMap<string, readonly HeldOffice[]>;

const placeKey = (version: string, person: Participant): string => `${version} ${person.id}`;

function heldOffices(statements: readonly Statement[]): HeldOffices {
  const held = new Map<string, HeldOffice[]>();
  for (const statement of statements) {
    const person = statement.fillers.get("PATIENT");
    const office = statement.fillers.get("OFFICE");
    const { type, details, version } = statement.claim;
    if (type !== "HELD_OFFICE" || !isAsserted(statement) || details.status === "elect") continue;
    if (person === undefined || office === undefined) continue;
    const key = placeKey(version, person);
    held.set(key, [...(held.get(key) ?? []), { office, former: details.status === "former" }]);
  }
  return held;
}

function lacksOffice(statement: Statement): boolean {
  const { fact, fillers } = statement;
  const changesHands = fact.startsTenure !== undefined || fact.endsTenure?.scope === "office";
  return changesHands && isAsserted(statement) && !fillers.has("OFFICE");
}

function officeFromContext(statement: Statement, held: HeldOffices): Participant | undefined {
  const { fact, fillers, claim } = statement;
  const of = (role: string | undefined): readonly HeldOffice[] => {
    const person = fillers.get(role as Role);
    return person === undefined ? [] : (held.get(placeKey(claim.version, person)) ?? []);
  };
  const ended = of(fact.endsTenure?.role);
  if (fact.startsTenure === undefined) return theFormer(ended);
  const begun = of(fact.startsTenure).filter(({ former }) => !former);
  if (fact.endsTenure === undefined) return theOnly(begun);
  if (begun.length === 0) return theFormer(ended);
  return ended.length === 0 ? theOnly(begun) : theOnly(shared(begun, ended));
}

const shared = (left: readonly HeldOffice[], right: readonly HeldOffice[]): readonly HeldOffice[] =>
  left.filter(({ office }) => right.some((other) => other.office.id === office.id));

/** The one office that has ended as of the article; else the only one at all. */
const theFormer = (held: readonly HeldOffice[]): Participant | undefined =>
  theOnly(held.filter(({ former }) => former)) ?? theOnly(held);

function theOnly(held: readonly HeldOffice[]): Participant | undefined {
  const offices = new Map(held.map(({ office }) => [office.id, office]));
  return offices.size === 1 ? offices.values().next().value : undefined;
}

function withOffice(statement: Statement, office: Participant): Statement {
  const inferred: Participant = { ...office, basis: "inferred" };
  return { ...statement, fillers: new Map([...statement.fillers, ["OFFICE", inferred]]) };
}
