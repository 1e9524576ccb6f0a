import { type Bounds, edtfBounds, type FactType, factDefinition, type Role } from "@cursus/graph-schema";
import { rememberOf } from "@cursus/kernel";
import { earliest, hull, OPEN } from "./bounds.ts";
import { inRole, isAssertedEvent, type RecordEvent } from "./event.ts";
import { isAsserted, type Participant, type Statement } from "./statement.ts";

/**
 * One thing the articles say about one person in one office: that it began or ended, that the person was chosen
 * for it, seen in it, held it at some time, or had left it by some day.
 */
export interface Observation {
  readonly kind: "start" | "chosen" | "end" | "seen" | "held" | "left";
  /** When it was so. Of a start or an end without a date: no later than the first report. */
  readonly when: Bounds;
  /** The date as stated; null where none is. */
  readonly edtf: string | null;
  readonly person: Participant;
  readonly office: Participant;
  readonly acting: boolean;
  readonly type: FactType;
  readonly role: Role;
  readonly event: RecordEvent | undefined;
  /** That somebody succeeded whom the articles know before the holder's end and not after it: it is the old beginning. */
  readonly isOld?: true;
  readonly statements: readonly Statement[];
}

/** All observations that asserted events and statements give of named persons. */
export function observationsOf(
  events: readonly RecordEvent[],
  statements: readonly Statement[],
): readonly Observation[] {
  const changes = events.filter(isAssertedEvent).flatMap(changesOf);
  const holdings = statements.filter(isAsserted).flatMap(holdingsOf);
  return [...changes, ...holdings].filter(({ person }) => person.label === "Person" && person.mention.named);
}

const changesOf = rememberOf((event: RecordEvent): readonly Observation[] => {
  const { startsTenure, endsTenure } = event.fact;
  const ends = endsTenure?.scope === "office" ? endsTenure.role : undefined;
  const ended = changeOf(event, "end", ends, "OFFICE");
  return [
    ...changeOf(event, event.fact.chooses === "always" ? "chosen" : "start", startsTenure, "OFFICE"),
    ...(isNotice(event) ? ended.map(inferred) : ended),
    ...changeOf(event, "start", event.fact.principal, "OFFICE_TO"),
  ];
});

/** True where nobody says more than that it was announced, of what comes some time after its announcement. */
const isNotice = ({ fact, statements }: RecordEvent): boolean =>
  fact.endsTenure?.noticed === true && statements.every(({ claim }) => claim.modality === "announced");

/** No sentence says that it was so on that day. */
const inferred = (observation: Observation): Observation => ({
  ...observation,
  office: { ...observation.office, basis: "inferred" },
});

function changeOf(
  event: RecordEvent,
  kind: "start" | "chosen" | "end",
  role: string | undefined,
  officeRole: Role,
): readonly Observation[] {
  if (role === undefined) return [];
  return inRole(event, role).flatMap((person) =>
    inRole(event, officeRole).map((office) => ({
      kind,
      when: happened(event),
      edtf: event.date.edtf,
      person,
      office,
      acting: event.details.details.acting === true,
      type: event.type,
      role: role as Role,
      event,
      statements: event.statements,
    })),
  );
}

/**
 * An asserted event happened by the day it was first reported, unless its own date is later. Where the reports
 * cannot all be right, each speaks for its own date only: any of those that they leave.
 */
export function happened({ date, statements }: RecordEvent): Bounds {
  if (date.rivals.length > 0)
    return hull(date.rivals.map((rival) => notAfter(rival.date, rival.claim.published)));
  const reported = earliest(statements.map(({ claim }) => claim.published));
  return notAfter(date, reported);
}

/** That it began, or that somebody was chosen for it. */
export const isBeginning = ({ kind }: Observation): boolean => kind === "start" || kind === "chosen";

/** True of an end that only had been by its day where another is told: whom somebody succeeds may have left before. */
export const isAtLatest = ({ kind, type }: Observation): boolean =>
  kind === "end" && factDefinition(type).endsTenure?.atLatest === true;

/** True of an end with a day of its own, by a report that names the office. */
export const isStatedEnd = (one: Observation): boolean =>
  one.kind === "end" && one.edtf !== null && one.office.basis === "stated" && !isAtLatest(one);

export const isEnd = ({ kind }: Observation): boolean => kind === "end" || kind === "left";

function notAfter(date: Bounds, day: string | null): Bounds {
  if (day === null || (date.min !== null && date.min > day)) return { min: date.min, max: date.max };
  return { min: date.min, max: earliest([date.max, day]) };
}

/**
 * What a statement of holding says. A span of years is a start and an end; a day or year, that it was held then.
 * One that is inferred from a change of office says nothing that the change does not say, least of all that it is
 * still so, or no longer so, on the day of its article.
 */
const holdingsOf = rememberOf((statement: Statement): readonly Observation[] => {
  const person = statement.fillers.get("PATIENT");
  const office = statement.fillers.get("OFFICE");
  const { type, details, modality } = statement.claim;
  if (type !== "HELD_OFFICE" || modality === "inferred" || details.status === "elect") return [];
  if (!person || !office) return [];
  const common = {
    person,
    office,
    acting: details.acting === true,
    type,
    role: "PATIENT" as const,
    event: undefined,
    statements: [statement],
  };
  return sightingsOf(statement).map((sighting) => ({ ...common, ...sighting }));
});

type Sighting = Pick<Observation, "kind" | "when" | "edtf">;

function sightingsOf(statement: Statement): readonly Sighting[] {
  const dated = datedSightings(statement);
  const { published, details } = statement.claim;
  const asOf: Bounds = { min: published, max: published };
  const by: Bounds = { min: null, max: published };
  // "was mayor from 2015 to 2019", "was mayor in 2017" say nothing of a term that began after.
  if (details.status === "former" && dated.some(({ kind }) => kind !== "start")) return dated;
  if (details.status === "former") return [...dated, { kind: "left", when: by, edtf: null }];
  if (details.status === "current" && (dated.length === 0 || isOngoing(statement)))
    return [...dated, { kind: "seen", when: asOf, edtf: null }];
  return dated.length > 0 ? dated : [{ kind: "held", when: by, edtf: null }];
}

const isOngoing = ({ claim }: Statement): boolean => claim.date?.edtf.endsWith("/..") ?? false;

function datedSightings({ claim, date }: Statement): readonly Sighting[] {
  const edtf = claim.date?.edtf;
  if (edtf === undefined) return [];
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return [{ kind: "seen", when: date, edtf }];
  return [...sideOf("start", from), ...sideOf("end", to)];
}

function sideOf(kind: "start" | "end", edtf: string): readonly Sighting[] {
  const when = edtf === "" || edtf === ".." ? OPEN : (edtfBounds(edtf) ?? OPEN);
  return when === OPEN ? [] : [{ kind, when, edtf }];
}
