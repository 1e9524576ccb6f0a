import type { GraphReader } from "@cursus/graph";
import type { FactType, Role } from "@cursus/graph-schema";
import type { EventRow } from "../answer.ts";
import { parseAskedDate } from "../dates/asked-date.ts";
import { toEventRow } from "../rows/event-row.ts";
import { EVENT } from "../rows/fragments.ts";

/** Most rows of one answer; nothing in a public record has more steps that a reader would follow. */
const MAX_ROWS = 500;

/** Which events: of these types, of one of these persons, by one of these, about one of these offices, then. */
export interface EventFilter {
  readonly types: readonly FactType[];
  readonly person?: readonly string[] | null;
  readonly by?: readonly string[] | null;
  readonly office?: readonly string[] | null;
  readonly at?: string | undefined;
}

type Anchor = "person" | "by" | "office";

/** In which roles the person asked about, and the one who did it, take part. */
export interface EventRoles {
  readonly person: readonly Role[];
  readonly by: readonly Role[];
}

/**
 * The statements that read events from their persons, doers or offices, whichever is given. An event with no
 * office of its own counts under the office of the tenure that it bounds, and, for a given person, under any.
 */
export function eventsAbout(
  roles: EventRoles,
): (reader: GraphReader, filter: EventFilter) => Promise<readonly EventRow[]> {
  const statements = statementsFor(roles.person.join("|"), roles.by.join("|"));
  return async (reader, { types, person = null, by = null, office = null, at }) => {
    const anchor = person !== null ? "person" : by !== null ? "by" : "office";
    const days = at === undefined ? null : parseAskedDate(at);
    const rows = await reader.read(statements[anchor], {
      types,
      person,
      by,
      office,
      from: days?.min ?? null,
      to: days?.max ?? null,
    });
    return rows.map(({ event }) => toEventRow(event));
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
    office: `MATCH (one:Office)<-[:OFFICE|OFFICE_TO]-(event:Event) WHERE one.id IN $office ${rest}`,
  };
}

const matching = (person: string, by: string): string => `
  WITH DISTINCT event
  WHERE event.type IN $types
    AND ($person IS NULL OR EXISTS { MATCH (event)-[:${person}]->(whom) WHERE whom.id IN $person })
    AND ($by IS NULL OR EXISTS { MATCH (event)-[:${by}]->(doer) WHERE doer.id IN $by })
    AND ($office IS NULL
      OR EXISTS { MATCH (event)-[:OFFICE|OFFICE_TO]->(post) WHERE post.id IN $office }
      OR EXISTS { MATCH (event)<-[:STARTED_BY|ENDED_BY]-(:Tenure)-[:OF_OFFICE]->(post) WHERE post.id IN $office }
      OR $person IS NOT NULL AND NOT EXISTS { (event)-[:OFFICE|OFFICE_TO]->() }
        AND NOT EXISTS { (event)<-[:STARTED_BY|ENDED_BY]-() })
    AND ($from IS NULL OR event.dateMax IS NULL OR event.dateMax >= date($from))
    AND ($to IS NULL OR event.dateMin IS NULL OR event.dateMin <= date($to))
  RETURN ${EVENT} AS event
  ORDER BY event.status <> 'asserted', event.dateMin, event.dateMax, event.id LIMIT ${MAX_ROWS}`;
