import { firstEvents, firstTenures, ROLES } from "./bare.ts";
import type { Hubs } from "./hubs.ts";
import type { Pair } from "./pair.ts";

const ENDS = "'DISMISSED','RESIGNED','LEFT_OFFICE','REASSIGNED','SUCCEEDED','DIED','COUP','ABOLISHED'";
const STARTS = "'APPOINTED','ELECTED','TOOK_OFFICE','SUCCEEDED'";
const PAGE = 51;

const answering = (type: string): string => `NOT (e.type = '${type}' AND e.status = 'asserted'),`;

const ofPerson = (roles: string, types: string, type: string): string => `
  MATCH (:Person {id: $id})<-[:${roles}]-(e:Event) WHERE e.type IN [${types}]
  ${firstEvents(PAGE, answering(type))}`;

/** The office's events, and those that began or ended a tenure of it without naming it. */
const OF_OFFICE = `
  MATCH (o:Office {id: $id})
  CALL (o) {
    MATCH (o)<-[:OFFICE|OFFICE_TO]-(e:Event) RETURN e
    UNION MATCH (o)<-[:OF_OFFICE]-()-[:STARTED_BY|ENDED_BY]->(e) RETURN e
  }`;

const ofOffice = (types: string, type: string): string => `
  ${OF_OFFICE} WITH e WHERE e.type IN [${types}] ${firstEvents(PAGE, answering(type))}`;

const byDoer = (roles: string, type: string): string => `
  MATCH (:Person {id: $id})<-[:${roles}]-(e:Event) WHERE e.type = '${type}'
  ${firstEvents(PAGE, answering(type))}`;

const CASUALTIES = `
  MATCH (:Place {id: $id})<-[:PLACE]-(e:Event) WHERE e.type IN ['KILLED_COUNT','INJURED_COUNT','ARRESTED_COUNT']
  ${firstEvents(PAGE)}`;

/** Questions whose rows are events of a person, a doer, an office or a place. */
export const eventPairs = ({ dismissed, succeeded, accused, doer, office, place }: Hubs): readonly Pair[] => [
  pair("whoDismissed", { person: dismissed }, ofPerson("PATIENT|PREDECESSOR", ENDS, "DISMISSED")),
  pair("whoDismissed", { office }, ofOffice(ENDS, "DISMISSED")),
  pair("whoAppointed", { person: succeeded }, ofPerson("PATIENT|SUCCESSOR", STARTS, "APPOINTED")),
  pair("whoAppointed", { office }, ofOffice(STARTS, "APPOINTED")),
  pair("whoSucceeded", { person: succeeded }, ofPerson("PATIENT|PREDECESSOR", ENDS, "SUCCEEDED")),
  pair("whoSucceeded", { office }, ofOffice(ENDS, "SUCCEEDED")),
  pair("whoPreceded", { office }, ofOffice(STARTS, "SUCCEEDED")),
  pair("dismissedBy", { by: doer }, byDoer("AGENT|SUCCESSOR", "DISMISSED")),
  pair("appointedBy", { by: doer }, byDoer("AGENT|PREDECESSOR", "APPOINTED")),
  pair("eventsAt", { place }, `MATCH (:Place {id: $id})<-[:PLACE]-(e:Event) ${firstEvents(PAGE)}`),
  pair("casualties", { place }, CASUALTIES),
  pair(
    "timeline",
    { person: accused },
    `MATCH (:Person {id: $id})<-[:${ROLES}]-(e:Event) ${firstEvents(PAGE)}
    UNION ALL MATCH (h:Person {id: $id})<-[:HOLDER]-(t)-[:OF_OFFICE]->(o)
    ${firstTenures(200).replace("AS tenure", "AS event")}`,
  ),
  pair(
    "timeline",
    { office },
    `${OF_OFFICE} ${firstEvents(PAGE)}
    UNION ALL MATCH (o:Office {id: $id})<-[:OF_OFFICE]-(t)-[:HOLDER]->(h)
    ${firstTenures(200).replace("AS tenure", "AS event")}`,
  ),
  pair(
    "evidence",
    { person: accused },
    `MATCH (:Person {id: $id})<-[:${ROLES}]-(e:Event) ${firstEvents(PAGE)}`,
  ),
];

function pair(question: Pair["question"], given: Readonly<Record<string, string>>, cypher: string): Pair {
  return { question, given, cypher, parameters: { id: Object.values(given)[0] } };
}
