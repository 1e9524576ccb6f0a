import type { GraphReader, Row } from "@cursus/graph/reading";
import type { FactType, Polarity } from "@cursus/graph-schema";
import type { EventRow } from "../answer.ts";
import { type PeriodAsked, periodOf } from "../dates/period.ts";
import { EVENT } from "../rows/fragments.ts";
import { eventRows } from "../rows/load.ts";
import { type EventRoles, eventsStatement } from "./events-statement.ts";
import { PAGE, type Page, type PageAsked, pageOf, pageParameters, pageWith } from "./page.ts";

/** Which events: of these types, of one of these persons, by one of these, about one of these offices, there, then. */
export interface EventFilter extends PageAsked, PeriodAsked {
  readonly types: readonly FactType[];
  readonly person?: readonly string[] | null;
  readonly by?: readonly string[] | null;
  readonly office?: readonly string[] | null;
  readonly place?: readonly string[] | null;
  readonly status?: Polarity | undefined;
  readonly minSources?: number | undefined;
  /** These come first, whatever the dates of the others. */
  readonly first?: { readonly type: FactType; readonly status: Polarity };
}

export interface EventPage {
  readonly rows: readonly EventRow[];
  readonly next: string | null;
}

/** What there is of somebody who is not on record. */
export const NO_EVENTS: EventPage = { rows: [], next: null };

export type ReadEvents = (reader: GraphReader, filter: EventFilter) => Promise<EventPage>;

/**
 * Reads events from their persons, doers, offices or places, whichever is given first. An event with no office
 * of its own counts under the office of the tenure that it bounds, and, for a given person, under any.
 */
export function eventsAbout(roles: EventRoles): ReadEvents {
  return async (reader, filter) => {
    const picked = await pickEvents(reader, roles, filter, WHOLE);
    const { ids, next } = pageOf(picked, filter);
    return { rows: await eventRows(reader, picked.slice(0, ids.length)), next };
  };
}

const WHOLE = `${pageWith("event")} RETURN id, key, ${EVENT} AS event ORDER BY key, id`;

/** The ids of such events, of which many are not needed whole. */
export function idsAbout(roles: EventRoles): (reader: GraphReader, filter: EventFilter) => Promise<Page> {
  return async (reader, filter) => pageOf(await pickEvents(reader, roles, filter, PAGE), filter);
}

function pickEvents(
  reader: GraphReader,
  roles: EventRoles,
  filter: EventFilter,
  page: string,
): Promise<readonly Row[]> {
  const parameters = parametersOf(filter);
  return reader.read(`${eventsStatement(roles, parameters)} ${page}`, parameters);
}

function parametersOf(filter: EventFilter) {
  const { types, person, by, office, place, status, minSources, first } = filter;
  const days = periodOf(filter);
  return {
    types,
    person: person ?? null,
    by: by ?? null,
    office: office ?? null,
    place: place ?? null,
    from: days?.min ?? null,
    to: days?.max ?? null,
    status: status ?? null,
    minSources: minSources ?? null,
    firstType: first?.type ?? null,
    firstStatus: first?.status ?? null,
    ...pageParameters(filter),
  };
}
