import type { Role } from "@cursus/graph-schema";
import { EVENTS_OF_OFFICE } from "../rows/fragments.ts";

/** In which roles the person asked about, and the one who did it, take part. */
export interface EventRoles {
  readonly person: readonly Role[];
  readonly by: readonly Role[];
}

type Anchor = "person" | "by" | "office" | "place";
type Condition = "status" | "minSources" | "from" | "to";

/** What is given, null where nothing is; the values themselves never get into the statement. */
export type EventsAsked = Readonly<Record<Anchor | Condition | "firstType", unknown>>;

const ANCHORS: readonly Anchor[] = ["person", "by", "office", "place"];

/**
 * The statement that binds `event`, its `id` and its `key`: from the first that is given of person, doer, office and
 * place, by what else is given. It has only the conditions that are asked, as the server plans each of the others too
 * and asks it of every event.
 */
export function eventsStatement(roles: EventRoles, asked: EventsAsked): string {
  const [anchor = "person", ...others] = ANCHORS.filter((name) => asked[name] !== null);
  const conditions = [
    "event.type IN $types",
    ...(["status", "minSources", "from", "to"] as const).flatMap((name) =>
      asked[name] === null ? [] : CONDITIONS[name],
    ),
    ...others.map((name) => isAbout(roles, asked)[name]),
  ];
  return `${startsOf(roles)[anchor]}
  WITH DISTINCT event WHERE ${conditions.join("\n    AND ")}
  WITH event, event.id AS id,
    ${asked.firstType === null ? "'0'" : FIRST} + coalesce(toString(event.dateMin), toString(event.dateMax), '9999') AS key`;
}

const FIRST = "CASE WHEN event.type = $firstType AND event.status = $firstStatus THEN '0' ELSE '1' END";

const CONDITIONS: Readonly<Record<Condition, string>> = {
  status: "event.status = $status",
  minSources: "event.sources >= $minSources",
  from: "(event.dateMax IS NULL OR event.dateMax >= date($from))",
  to: "(event.dateMin IS NULL OR event.dateMin <= date($to))",
};

const startsOf = ({ person, by }: EventRoles): Readonly<Record<Anchor, string>> => ({
  person: `MATCH (one:Person)<-[:${person.join("|")}]-(event:Event) WHERE one.id IN $person`,
  by: `CALL () {
      MATCH (one:Person) WHERE one.id IN $by RETURN one
      UNION MATCH (one:Organization) WHERE one.id IN $by RETURN one
    }
    MATCH (one)<-[:${by.join("|")}]-(event:Event)`,
  office: EVENTS_OF_OFFICE,
  place: "MATCH (one:Place)<-[:PLACE]-(event:Event) WHERE one.id IN $place",
});

/** Of an event that names no office and bounds no tenure it is not known that it is about another office. */
const OF_NO_OFFICE = `NOT EXISTS { (event)-[:OFFICE|OFFICE_TO]->() }
        AND NOT EXISTS { (event)<-[:STARTED_BY|ENDED_BY]-() }`;

const isAbout = ({ person, by }: EventRoles, asked: EventsAsked): Readonly<Record<Anchor, string>> => ({
  person: `EXISTS { MATCH (event)-[:${person.join("|")}]->(whom) WHERE whom.id IN $person }`,
  by: `EXISTS { MATCH (event)-[:${by.join("|")}]->(doer) WHERE doer.id IN $by }`,
  office: `(EXISTS { MATCH (event)-[:OFFICE|OFFICE_TO]->(post) WHERE post.id IN $office }
      OR EXISTS { MATCH (event)<-[:STARTED_BY|ENDED_BY]-(:Tenure)-[:OF_OFFICE]->(post) WHERE post.id IN $office }
      ${asked.person === null ? "" : `OR ${OF_NO_OFFICE}`})`,
  place: "EXISTS { MATCH (event)-[:PLACE]->(where) WHERE where.id IN $place }",
});
