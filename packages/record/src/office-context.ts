import type { Role } from "@cursus/graph-schema";
import { remember } from "@cursus/kernel";
import { isAsserted, type Participant, type Statement } from "./statement.ts";

/**
 * Fills in the office that a sentence leaves out ("Toqaev dismissed Bektanov") where the same article leaves no
 * doubt: it gives the person one office, or one that has ended, by saying so or by telling of its beginning or
 * end. Marked as inferred. Only the article's own statements about the persons concerned are looked at.
 */
export function withOfficesFromContext(statements: readonly Statement[]): readonly Statement[] {
  const lacking = new Set(statements.filter(lacksOffice));
  const versions = new Set([...lacking].map(({ claim }) => claim.version));
  const held = heldOffices(statements.filter(({ claim }) => versions.has(claim.version)));
  return statements.map((statement) => {
    if (!lacking.has(statement)) return statement;
    const office = officeFromContext(statement, held);
    return office === undefined ? statement : withOffice([statement, office]);
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
  for (const statement of statements.filter(isAsserted)) {
    for (const { person, office, former } of holdingsIn(statement)) {
      const key = placeKey(statement.claim.version, person);
      held.set(key, [...(held.get(key) ?? []), { office, former }]);
    }
  }
  return held;
}

type Holding = HeldOffice & { readonly person: Participant };

/** Who holds or has held what by a statement that names the office: as it says, or by taking or leaving it. */
function holdingsIn({ claim, fact, fillers }: Statement): readonly Holding[] {
  const holding = (role: string | undefined, officeRole: Role, former: boolean): readonly Holding[] => {
    const [person, office] = [fillers.get(role as Role), fillers.get(officeRole)];
    return person === undefined || office === undefined ? [] : [{ person, office, former }];
  };
  const { status } = claim.details;
  if (claim.type === "HELD_OFFICE")
    return status === "elect" ? [] : holding("PATIENT", "OFFICE", status === "former");
  const left = fact.endsTenure?.scope === "office" ? fact.endsTenure.role : undefined;
  return [...holding(fact.startsTenure, "OFFICE", false), ...holding(left, "OFFICE", true)];
}

/** Whom a party or a chamber elects it may elect to anything: only an office that is named counts. */
function lacksOffice(statement: Statement): boolean {
  const { fact, fillers } = statement;
  const changesHands = fact.startsTenure !== undefined || fact.endsTenure?.scope === "office";
  return changesHands && isAsserted(statement) && !fillers.has("OFFICE") && fact.chooses !== "always";
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

const withOffice = remember(([statement, office]: readonly [Statement, Participant]): Statement => {
  const inferred: Participant = { ...office, basis: "inferred" };
  return { ...statement, fillers: new Map([...statement.fillers, ["OFFICE", inferred]]) };
});
