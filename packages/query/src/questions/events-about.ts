import type { GraphReader } from "@cursus/graph/reading";
import type { FactType, Polarity, Role } from "@cursus/graph-schema";
import type { EventRow } from "../answer.ts";
import { type PeriodAsked, periodOf } from "../dates/period.ts";
import { loadEvents } from "../rows/load.ts";
import { PAGE, type Page, type PageAsked, pageOf, pageParameters } from "./page.ts";

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

type Anchor = "person" | "by" | "office" | "place";

/** In which roles the person asked about, and the one who did it, take part. */
export interface EventRoles {
  readonly person: readonly Role[];
  readonly by: readonly Role[];
}

export interface EventPage {
  readonly rows: readonly EventRow[];
  readonly next: string | null;
}

export type ReadEvents = (reader: GraphReader, filter: EventFilter) => Promise<EventPage>;

/**
 * Reads events from their persons, doers, offices or places, whichever is given first. An event with no office
 * of its own counts under the office of the tenure that it bounds, and, for a given person, under any.
 */
export function eventsAbout(roles: EventRoles): ReadEvents {
  const statements = statementsFor(roles.person.join("|"), roles.by.join("|"));
  return async (reader, filter) => {
    const { ids, next } = await pickEvents(statements, reader, filter);
    return { rows: await loadEvents(reader, ids), next };
  };
}

/** The ids of such events, of which many are not needed whole. */
export function idsAbout(roles: EventRoles): (reader: GraphReader, filter: EventFilter) => Promise<Page> {
  const statements = statementsFor(roles.person.join("|"), roles.by.join("|"));
  return (reader, filter) => pickEvents(statements, reader, filter);
}

async function pickEvents(
  statements: Readonly<Record<Anchor, string>>,
  reader: GraphReader,
  filter: EventFilter,
): Promise<Page> {
  const anchor = ANCHORS.find((name) => (filter[name] ?? null) !== null) ?? "person";
  const picked = await reader.read(statements[anchor], parametersOf(filter));
  return pageOf(picked, filter);
}

const ANCHORS: readonly Anchor[] = ["person", "by", "office", "place"];

function parametersOf(filter: EventFilter): Readonly<Record<string, unknown>> {
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

function statementsFor(person: string, by: string): Readonly<Record<Anchor, string>> {
  const rest = matching(person, by);
  return {
    person: `MATCH (one:Person)<-[:${person}]-(event:Event) WHERE one.id IN $person ${rest}`,
    by: `CALL () {
        MATCH (one:Person) WHERE one.id IN $by RETURN one
        UNION MATCH (one:Organization) WHERE one.id IN $by RETURN one
      }
      MATCH (one)<-[:${by}]-(event:Event) ${rest}`,
    office: `CALL () {
        MATCH (one:Office)<-[:OFFICE|OFFICE_TO]-(event:Event) WHERE one.id IN $office RETURN event
        UNION MATCH (one:Office)<-[:OF_OFFICE]-(:Tenure)-[:STARTED_BY|ENDED_BY]->(event:Event)
        WHERE one.id IN $office RETURN event
      } ${rest}`,
    place: `MATCH (one:Place)<-[:PLACE]-(event:Event) WHERE one.id IN $place ${rest}`,
  };
}

const matching = (person: string, by: string): string => `
  WITH DISTINCT event
  WHERE event.type IN $types
    AND ($status IS NULL OR event.status = $status)
    AND ($minSources IS NULL OR event.sources >= $minSources)
    AND ($from IS NULL OR event.dateMax IS NULL OR event.dateMax >= date($from))
    AND ($to IS NULL OR event.dateMin IS NULL OR event.dateMin <= date($to))
    AND ($person IS NULL OR EXISTS { MATCH (event)-[:${person}]->(whom) WHERE whom.id IN $person })
    AND ($by IS NULL OR EXISTS { MATCH (event)-[:${by}]->(doer) WHERE doer.id IN $by })
    AND ($place IS NULL OR EXISTS { MATCH (event)-[:PLACE]->(where) WHERE where.id IN $place })
    AND ($office IS NULL
      OR EXISTS { MATCH (event)-[:OFFICE|OFFICE_TO]->(post) WHERE post.id IN $office }
      OR EXISTS { MATCH (event)<-[:STARTED_BY|ENDED_BY]-(:Tenure)-[:OF_OFFICE]->(post) WHERE post.id IN $office }
      OR $person IS NOT NULL AND NOT EXISTS { (event)-[:OFFICE|OFFICE_TO]->() }
        AND NOT EXISTS { (event)<-[:STARTED_BY|ENDED_BY]-() })
  WITH event.id AS id,
    CASE WHEN $firstType IS NULL OR (event.type = $firstType AND event.status = $firstStatus) THEN '0' ELSE '1' END
      + coalesce(toString(event.dateMin), toString(event.dateMax), '9999') AS key ${PAGE}`;
