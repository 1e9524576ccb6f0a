import type { FactType, Role } from "@cursus/graph-schema";
import type { EventRow, Named } from "../answer.ts";
import { dateWords } from "../dates/date-words.ts";
import { namesOf, spaced } from "./phrases.ts";
import { punishment } from "./punishment.ts";

export type EventFacts = Omit<EventRow, "says">;

/** The word that leads to each role's filler, in the order in which a sentence has them. */
const LEADING: readonly (readonly [Role, string])[] = [
  ["OFFICE", "as"],
  ["OFFENCE_FROM", "from"],
  ["OFFENCE", "for"],
  ["OFFICE_TO", "to"],
  ["TARGET", "against"],
  ["CONTENT", "for"],
  ["COURT", "by"],
  ["AGENT", "by"],
  ["INSTRUMENT", "by"],
  ["EVENT", "in"],
  ["PLACE", "in"],
];

/** Where a fact is put with another word. */
const LEADING_OF: Readonly<Partial<Record<FactType, Readonly<Partial<Record<Role, string>>>>>> = {
  ACCUSED: { OFFENCE: "of" },
  ACQUITTED: { OFFENCE: "of" },
  CHARGED: { OFFENCE: "with" },
  CHARGE_CHANGED: { OFFENCE: "to" },
  CONVICTED: { OFFENCE: "of" },
  HELD_OFFICE: { OFFICE: "the office of" },
  REASSIGNED: { OFFICE: "from" },
  REQUESTED: { TARGET: "from" },
};

/** All that is stated beside who did it to whom: office, offence, punishment, court, place, date. */
export function complements(event: EventFacts, told: ReadonlySet<Role>): string {
  return spaced(
    punishment(event),
    ...LEADING.map((entry) => led(event, told, entry)),
    cause(event),
    dateOf(event),
  );
}

function led(
  event: EventFacts,
  told: ReadonlySet<Role>,
  [role, word]: readonly [Role, string],
): string | null {
  const fillers = fillersOf(event, role);
  if (told.has(role) || fillers.length === 0) return null;
  const inferred = role === "OFFICE" && isOfficeInferred(event) ? " (inferred)" : "";
  return `${LEADING_OF[event.type]?.[role] ?? word} ${namesOf(fillers)}${inferred}`;
}

/** An event whose sentence names no office is about that of the tenure which it bounds. */
function fillersOf(event: EventFacts, role: Role): readonly Named[] {
  return event.participants[role] ?? (role === "OFFICE" ? event.tenureOffices : []);
}

/** From its article, or from the tenure that it bounds. */
const isOfficeInferred = ({ basis, participants }: EventFacts): boolean =>
  participants.OFFICE === undefined || (basis === "inferred" && !isOnlyAgentInferred(participants));

const isOnlyAgentInferred = ({ AGENT = [], OFFICE = [] }: EventFacts["participants"]): boolean =>
  AGENT.some(({ inferred }) => inferred) && !OFFICE.some(({ inferred }) => inferred);

const cause = ({ details }: EventFacts): string | null =>
  details.cause === undefined ? null : `of ${details.cause}`;

const dateOf = ({ date }: EventFacts): string | null => dateWords(date);
