import type { EventLabel, FactDefinition, FactType, NodeRef, Polarity, Role } from "@cursus/graph-schema";
import { byText, hashId, remember, rememberOf } from "@cursus/kernel";
import { type MergedDate, mergedDate } from "./merged-date.ts";
import { type MergedDetails, mergedDetails } from "./merged-details.ts";
import { sameEvents } from "./same-event.ts";
import { isAsserted, oldestOf, type Participant, principalOf, type Statement } from "./statement.ts";

/** Something that happened, or is said to, once: all reports of it together. */
export interface RecordEvent extends NodeRef {
  readonly label: "Event";
  readonly also: EventLabel;
  readonly type: FactType;
  readonly fact: FactDefinition;
  readonly status: Polarity;
  readonly principal: Participant | undefined;
  /** By claim id. */
  readonly statements: readonly Statement[];
  readonly participants: ReadonlyMap<Role, readonly Participant[]>;
  readonly date: MergedDate;
  readonly details: MergedDetails;
}

/** All events of the statements. What is not asserted never joins what is: each polarity has its own events. */
export function eventsOf(statements: readonly Statement[]): readonly RecordEvent[] {
  const units = Map.groupBy(
    statements.filter(({ fact }) => fact.label !== null),
    unitOf,
  );
  const changes = Map.groupBy(statements.filter(isChange), holderOf);
  return [...units.values()]
    .flatMap((reports) => eventsOfUnit([...reports, ...partingsOf(reports, changes)]))
    .toSorted((a, b) => byText(a.id, b.id));
}

/** The events of reports of one unit. What parts them, of other types, stands behind them: a list is what is remembered. */
const eventsOfUnit = remember((told: readonly Statement[]) => {
  const reports = told.filter(({ claim }) => claim.type === told[0]?.claim.type);
  return sameEvents(reports, told.slice(reports.length)).map(eventOf);
});

type Changes = ReadonlyMap<string | undefined, readonly Statement[]>;

/** Two takings of an office with its loss between are two, and two losses with its taking between. */
function partingsOf([first]: readonly Statement[], changes: Changes): readonly Statement[] {
  if (first === undefined || !isAsserted(first) || begins(first) === isLoss(first)) return [];
  const opposite = begins(first) ? isLoss : begins;
  const parting = (changes.get(holderOf(first)) ?? []).filter(opposite);
  return [...new Map(parting.map((one) => [officeDay(one), one])).values()];
}

const officeDay = rememberOf(
  ({ fillers, date }: Statement): string => `${fillers.get("OFFICE")?.id} ${date.min} ${date.max}`,
);

const begins = ({ fact }: Statement): boolean => fact.startsTenure !== undefined && fact.chooses !== "always";
const isLoss = ({ fact }: Statement): boolean =>
  fact.endsTenure?.scope === "office" && fact.endsTenure.role === fact.principal;

/** That its principal took or lost an office on a day. */
const isChange = rememberOf(
  (statement: Statement): boolean =>
    isAsserted(statement) && statement.claim.date !== null && (begins(statement) || isLoss(statement)),
);

const holderOf = (statement: Statement): string | undefined => principalOf(statement)?.id;

/** Reports that can be of one event: same type, same polarity, same principal. */
const unitOf = rememberOf((statement: Statement): string => {
  const { claim } = statement;
  const principal = principalOf(statement)?.id ?? claim.id;
  return [claim.type, claim.polarity, principal].join(" ");
});

function eventOf(reports: readonly Statement[]): RecordEvent {
  const statements = reports.toSorted((a, b) => byText(a.claim.id, b.claim.id));
  const [first] = statements;
  const label = first?.fact.label;
  if (first === undefined || !label) throw new RangeError("an event is made of reports of events");
  const { type, polarity } = first.claim;
  return {
    label: "Event",
    also: label as EventLabel,
    id: eventAnchor(oldestOf(statements)),
    type,
    fact: first.fact,
    status: polarity,
    principal: principalOf(first),
    statements,
    participants: participantsOf(statements),
    date: mergedDate(statements),
    details: mergedDetails(statements),
  };
}

/** The id of the event of which this is the oldest report: who has it from then finds the event by it. */
export const eventAnchor = rememberOf(({ claim: { type, polarity, id } }: Statement): string =>
  hashId("event", type, polarity, id),
);

/** Who takes part, by role: those identified, or where none is, those named in each article's own words. */
function participantsOf(statements: readonly Statement[]): ReadonlyMap<Role, readonly Participant[]> {
  const roles = new Map<Role, Map<string, Participant>>();
  for (const { fillers } of statements) {
    for (const [role, filler] of fillers) {
      const known = roles.get(role) ?? new Map<string, Participant>();
      if (known.get(filler.id)?.basis !== "stated") known.set(filler.id, filler);
      roles.set(role, known);
    }
  }
  return new Map([...roles].map(([role, fillers]) => [role, bestKnown([...fillers.values()])]));
}

function bestKnown(fillers: readonly Participant[]): readonly Participant[] {
  const identified = fillers.filter((filler) => filler.identified);
  return (identified.length > 0 ? identified : fillers).toSorted((a, b) => byText(a.id, b.id));
}

/** The participants of an event in one role. */
export function inRole(event: RecordEvent, role: string): readonly Participant[] {
  return event.participants.get(role as Role) ?? [];
}

/** Inferred where the office it is about, or who did it, stands in none of its sentences, but elsewhere in their article. */
export const basisOfEvent = ({ participants }: RecordEvent): "stated" | "inferred" =>
  [...participants.values()].flat().some(({ basis }) => basis === "inferred") ? "inferred" : "stated";

export const isAssertedEvent = ({ status }: RecordEvent): boolean => status === "asserted";
