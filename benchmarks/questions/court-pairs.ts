import { EVENT, firstEvents } from "./bare.ts";
import type { Hubs } from "./hubs.ts";
import type { Pair } from "./pair.ts";

const JUDICIAL =
  "'ARRESTED','ACCUSED','CHARGED','CHARGE_CHANGED','TRIED','CONVICTED','ACQUITTED','SENTENCED','APPEALED','OVERTURNED','PARDONED','RELEASED','ESCAPED','EXTRADITED'";

const RECORD = `
  MATCH (:Person {id: $id})<-[:PATIENT]-(e:Event) WHERE e.type IN [${JUDICIAL}] ${firstEvents(201)}`;

/** All steps of the person's first cases, 200 in all as in the answer. */
const CASES = `
  MATCH (:Person {id: $id})<-[:AGAINST]-(m)<-[:IN_CASE]-(e)
  WITH m, e ORDER BY m.id, e.id LIMIT 200
  RETURN m.id, collect(${EVENT}) AS steps`;

/** Dismissals of a doer that have a day or a stretch of days, whole: the stretches are told from their days. */
const PURGES = `
  MATCH (:Person {id: $id})<-[:AGENT]-(e:Event:Dismissal)
  WHERE e.status = 'asserted' AND e.dateMin IS NOT NULL AND e.dateMax IS NOT NULL ${firstEvents(1_000)}`;

/** Shortest ways from one to the other over events and tenures, each step whole. */
const PATHS = `
  MATCH (a:Person {id: $a}), (b:Person {id: $b})
  MATCH path = allShortestPaths((a)-[:AGENT|PATIENT|OFFICE|OFFICE_TO|COURT|PREDECESSOR|SUCCESSOR|TARGET|HOLDER|OF_OFFICE*..8]-(b))
  WHERE all(one IN nodes(path) WHERE (one:Event AND one.status = 'asserted') OR one:Tenure
    OR (NOT one:Event AND coalesce(one.named, true)))
  WITH DISTINCT [one IN nodes(path) WHERE one:Event OR one:Tenure | one] AS steps LIMIT 5
  RETURN COLLECT { UNWIND steps AS e WITH e WHERE e:Event RETURN ${EVENT} }`;

/** Questions about a person's matters before the courts, and about deeds in series. */
export const courtPairs = ({ accused, doer, spokenOf, nextSpokenOf }: Hubs): readonly Pair[] => [
  { question: "courtRecord", given: { person: accused }, cypher: RECORD, parameters: { id: accused } },
  { question: "caseOf", given: { person: accused }, cypher: CASES, parameters: { id: accused } },
  {
    question: "purges",
    given: { by: doer, days: 3_660 },
    cypher: PURGES,
    parameters: { id: doer },
  },
  {
    question: "connection",
    given: { a: spokenOf, b: nextSpokenOf },
    cypher: PATHS,
    parameters: { a: spokenOf, b: nextSpokenOf },
  },
];
