import { FACTS, type FactType, factDefinition, type Role } from "@cursus/graph-schema";
import { complements, type EventFacts } from "./complements.ts";
import { activeWords, nounOf, pastWords, principalRole, wouldWords } from "./fact-words.ts";
import { capitalised, namesOf, spaced } from "./phrases.ts";

/** An event in one plain sentence, which shows what it is: a plan is told as a plan, a denial as a denial. */
export function eventSentence(event: EventFacts): string {
  return `${capitalised(eventClause(event))}.`;
}

/** The same without capital and full stop. */
export function eventClause(event: EventFacts): string {
  if (isAnnounced(event)) return announcement(event);
  if (event.status === "asserted") return statement(event);
  if (event.status === "alleged" && factDefinition(event.type).alleged) return statement(event);
  if (event.status === "alleged") return `it is alleged that ${statement(event)}`;
  if (event.status === "negated") return `it is denied that ${statement(event)}`;
  return event.status === "planned"
    ? plan(event)
    : `it is only a possibility or a demand that ${supposition(event)}`;
}

/** True where all that is said is that it was announced: its date is then the announcement's. */
export function isAnnounced({ status, quotes, type }: EventFacts): boolean {
  const announced = quotes.length > 0 && quotes.every(({ modality }) => modality === "announced");
  return status === "asserted" && announced && nounOf(type) !== null && principalRole(type) === "PATIENT";
}

function announcement(event: EventFacts): string {
  const told = new Set<Role>(["PATIENT"]);
  const whose = namesOf(event.participants.PATIENT);
  const undated = { ...event, date: { edtf: null, min: null, max: null } };
  return spaced(
    `the ${nounOf(event.type)} of ${whose}`,
    complements(undated, told),
    "was announced",
    dateOnly(event),
  );
}

const dateOnly = (event: EventFacts): string =>
  complements({ ...event, participants: {}, tenureOffices: [], details: {} }, new Set());

function statement(event: EventFacts): string {
  const counted = countStatement(event);
  if (counted !== null) return counted;
  const active = activeParts(event);
  if (active === null) return passive(event, pastWords(event.type));
  return spaced(active.subject, active.past, active.object, complements(event, active.told));
}

function plan(event: EventFacts): string {
  const active = activeParts(event);
  if (active === null || active.roles.subject === "COURT") return `it was planned that ${supposition(event)}`;
  return spaced(active.subject, "planned to", active.base, active.object, complements(event, active.told));
}

const supposition = (event: EventFacts): string => passive(event, wouldWords(event.type));

function activeParts(event: EventFacts) {
  const roles = activeWords(event.type);
  if (roles === null) return null;
  const subject = namesOf(event.participants[roles.subject]);
  const object = namesOf(event.participants[roles.object]);
  if (subject === "" || object === "") return null;
  const told = new Set<Role>([roles.subject, roles.object]);
  return { roles, subject, object, past: roles.past, base: roles.base, told };
}

function passive(event: EventFacts, words: string): string {
  const role = principalRole(event.type);
  const whom = namesOf(event.participants[role]);
  if (role === "EVENT" || whom === "") return occurrence(event, words);
  const object = event.type === "SUCCEEDED" ? namesOf(event.participants.PREDECESSOR) : "";
  return spaced(whom, words, object, complements(event, new Set<Role>([role, "PREDECESSOR"])));
}

function occurrence(event: EventFacts, words: string): string {
  const noun = /^(?:protest|coup)$/.test(words) ? `a ${words}` : words;
  return spaced("there was", noun, complements(event, new Set<Role>(["EVENT"])));
}

const QUALIFIERS: Readonly<Record<string, string>> = {
  at_least: "at least",
  more_than: "more than",
  about: "about",
  at_most: "at most",
};

/** "At least 238 people were killed in the unrest." */
function countStatement(event: EventFacts): string | null {
  const { count, countQualifier, who } = event.details;
  if (count === undefined || !isCount(event.type)) return null;
  const qualifier = countQualifier === undefined ? null : QUALIFIERS[countQualifier];
  return spaced(
    qualifier,
    String(count),
    who ?? "people",
    pastWords(event.type),
    complements(event, new Set()),
  );
}

const isCount = (type: FactType): boolean => (FACTS[type].required as readonly string[]).length === 0;
