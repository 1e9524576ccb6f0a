import { QUOTE } from "./bare.ts";
import type { Hubs } from "./hubs.ts";
import type { Pair } from "./pair.ts";

/** Each group with its number of events, of claims and sources, the first events, and a sentence of each of ten. */
const GROUPED = `
  WITH g, e ORDER BY e.dateMin, e.id
  WITH g, count(e) AS n, sum(e.claims) AS claims, max(e.sources) AS sources, collect(e)[..25] AS first
  ORDER BY n DESC, g LIMIT 51
  RETURN g.id, g.name, g, n, claims, sources, [e IN first | e.id], COLLECT {
    UNWIND first[..10] AS e
    CALL (e) { MATCH (c)-[:EVIDENCE_FOR]->(e) RETURN c ORDER BY c.confidence DESC, c.id LIMIT 1 }
    MATCH (c)-[:STATED_IN]->(v) RETURN ${QUOTE}
  }`;

const perYear = (events: string): string =>
  `${events} WITH e.dateMin.year AS g, e ${GROUPED.replace("g.id, g.name, ", "")}`;

const DISMISSALS = "MATCH (e:Event:Dismissal {status: 'asserted'})";

/** Dismissals from the office, or of whoever held it. */
const OF_OFFICE = `
  MATCH (o:Office {id: $id})
  CALL (o) {
    MATCH (o)<-[:OFFICE|OFFICE_TO]-(e:Dismissal) RETURN e
    UNION MATCH (o)<-[:OF_OFFICE]-()-[:STARTED_BY|ENDED_BY]->(e:Dismissal) RETURN e
  }
  WITH e WHERE e.status = 'asserted'`;

/** Questions that count. */
export const countPairs = ({ office, doer }: Hubs): readonly Pair[] => [
  {
    question: "counts",
    given: { facts: "DISMISSED" },
    cypher: perYear(DISMISSALS),
    parameters: {},
  },
  {
    question: "counts",
    given: { office, facts: "DISMISSED" },
    cypher: perYear(OF_OFFICE),
    parameters: { id: office },
  },
  {
    question: "counts",
    given: { by: doer, facts: "DISMISSED" },
    cypher: perYear("MATCH (:Person {id: $id})<-[:AGENT]-(e:Dismissal {status: 'asserted'})"),
    parameters: { id: doer },
  },
  {
    question: "mostDismissed",
    given: { office },
    cypher: `${OF_OFFICE} MATCH (e)-[:PATIENT|SUCCESSOR]->(g:Person) WHERE g.named ${GROUPED.replace("g.name, g,", "g.name,")}`,
    parameters: { id: office },
  },
];
