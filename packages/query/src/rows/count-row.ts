import type { GraphReader } from "@cursus/graph/reading";
import type { FactType, Polarity } from "@cursus/graph-schema";
import { z } from "zod";
import type { CountRow } from "../answer.ts";
import { EVENTS_OF_OFFICE, named, QUOTE } from "./fragments.ts";
import { namedSchema } from "./named.ts";
import { maybe, quoteSchema } from "./quote.ts";

/** Which events are counted. */
export interface CountAsked {
  readonly types: readonly FactType[];
  readonly office: readonly string[] | null;
  readonly by: readonly string[] | null;
  readonly country: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: Polarity;
  readonly minSources: number;
}

export type CountedPer = "year" | "month" | "person" | "office" | "doer" | "country" | "fact";

/** More groups than anybody reads. */
const MOST_GROUPS = 1_000;

const OFFICE_OF = `(event)-[:OFFICE|OFFICE_TO]->(office:Office)`;

/** From the office or the doer, where one is given: most events are not theirs. */
const EVENTS = {
  office: `${EVENTS_OF_OFFICE}
    WITH event`,
  by: `
    CALL () {
      MATCH (one:Person)<-[:AGENT|COURT]-(event:Event) WHERE one.id IN $by RETURN event
      UNION MATCH (one:Organization)<-[:AGENT|COURT]-(event:Event) WHERE one.id IN $by RETURN event
    }
    WITH event`,
  all: "MATCH (event:Event)",
} as const;
type CountedOf = keyof typeof EVENTS;

const countedOf = (of: CountedOf): string => `${EVENTS[of]}
  WHERE event.type IN $types AND event.status = $status AND event.sources >= $minSources
    AND ($from IS NULL OR event.dateMax >= date($from)) AND ($to IS NULL OR event.dateMin <= date($to))
    AND ($by IS NULL OR EXISTS { MATCH (event)-[:AGENT|COURT]->(doer) WHERE doer.id IN $by })
    AND ($country IS NULL
      OR EXISTS { MATCH ${OFFICE_OF} WHERE office.jurisdiction IN $country }
      OR EXISTS { MATCH (event)-[:PLACE]->(place:Place) WHERE place.name IN $country })`;

const GROUPED = `
  WITH group, about, event ORDER BY event.dateMin, event.id
  WITH group, about, collect(DISTINCT event) AS events
  ORDER BY size(events) DESC, group LIMIT ${MOST_GROUPS}
  RETURN {
    group: group, about: about, count: size(events),
    claims: reduce(sum = 0, one IN events | sum + one.claims),
    sources: reduce(most = 0, one IN events | CASE WHEN one.sources > most THEN one.sources ELSE most END),
    events: [one IN events[..25] | one.id],
    quotes: COLLECT {
      UNWIND events[..10] AS one
      CALL (one) {
        MATCH (claim:Claim)-[:EVIDENCE_FOR]->(one) RETURN claim ORDER BY claim.confidence DESC, claim.id LIMIT 1
      }
      MATCH (claim)-[:STATED_IN]->(version:ArticleVersion)<-[:HAS_VERSION]-(article:Article)
      RETURN ${QUOTE} AS quote ORDER BY one.dateMin, one.id
    }
  } AS found`;

/** A stretch of time counts what surely lies in it: an event known to the year only is of no month. */
const groupsOf = (counted: string): Readonly<Record<CountedPer, string>> => ({
  year: `${counted}
    WITH event, CASE WHEN event.dateMin.year = event.dateMax.year THEN toString(event.dateMin.year) ELSE 'undated' END AS group,
      null AS about ${GROUPED}`,
  month: `${counted}
    WITH event, CASE WHEN event.dateMin.year = event.dateMax.year AND event.dateMin.month = event.dateMax.month
      THEN left(toString(event.dateMin), 7) ELSE 'undated' END AS group, null AS about ${GROUPED}`,
  person: `${counted}
    MATCH (event)-[:PATIENT|SUCCESSOR]->(one:Person) WHERE one.named
    WITH event, one.id AS group, ${named("one")} AS about ${GROUPED}`,
  office: `${counted}
    CALL (event) {
      MATCH (event)-[:OFFICE]->(one:Office) RETURN one
      UNION MATCH (event)<-[:STARTED_BY|ENDED_BY]-(:Tenure)-[:OF_OFFICE]->(one:Office) RETURN one
    }
    WITH event, one.id AS group, ${named("one")} AS about ${GROUPED}`,
  doer: `${counted}
    MATCH (event)-[:AGENT|COURT]->(one) WHERE coalesce(one.named, true)
    WITH event, one.id AS group, ${named("one")} AS about ${GROUPED}`,
  country: `${counted}
    MATCH (event)-[:OFFICE]->(one:Office) WHERE one.jurisdiction IS NOT NULL
    WITH event, one.jurisdiction AS group, null AS about ${GROUPED}`,
  fact: `${counted} WITH event, event.type AS group, null AS about ${GROUPED}`,
});
const STATEMENTS = {
  office: groupsOf(countedOf("office")),
  by: groupsOf(countedOf("by")),
  all: groupsOf(countedOf("all")),
} as const;

const countSchema = z.object({
  group: z.string(),
  about: maybe(namedSchema),
  count: z.number(),
  claims: z.number(),
  sources: z.number(),
  events: z.array(z.string()),
  quotes: z.array(quoteSchema),
});

/** One row for each group that has an event, the greatest first. */
export async function readCounts(
  reader: GraphReader,
  per: CountedPer,
  asked: CountAsked,
): Promise<readonly CountRow[]> {
  const of = asked.office !== null ? "office" : asked.by !== null ? "by" : "all";
  const found = await reader.read(STATEMENTS[of][per], { ...asked });
  return found.map((row) => toCountRow(per, row.found));
}

function toCountRow(per: CountedPer, found: unknown): CountRow {
  const { group, about, count, ...proof } = countSchema.parse(found);
  const period = per === "year" || per === "month" ? group : null;
  const name = about?.name ?? group;
  const says = `${name}: ${count === 1 ? "one event" : `${count} events`}.`;
  return { kind: "count", id: group, period, about, count, says, ...proof };
}
