import type { GraphReader } from "@cursus/graph";
import type { QuestionName } from "@cursus/query";

/** A question about a hub, and the Cypher that somebody would write by hand for the same rows, without their quotes. */
export interface Pair {
  readonly question: QuestionName;
  readonly given: Readonly<Record<string, unknown>>;
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const one = async (reader: GraphReader, cypher: string): Promise<string> =>
  String((await reader.read(cypher))[0]?.id ?? "");

const QUOTES = `
  CALL (e) {
    MATCH (c:Claim)-[:EVIDENCE_FOR]->(e) MATCH (c)-[:STATED_IN]->(v:ArticleVersion)<-[:HAS_VERSION]-(a:Article)
    RETURN collect({quote: c.quote, start: c.start, end: c.end, version: v.id, article: a.key})[..25] AS quotes
  }`;
const ENDS =
  "COLLECT { MATCH (e)-[r]->(x) WHERE x:Person OR x:Office OR x:Court RETURN [type(r), x.id, x.name] } AS who";

/** The office of whose tenures most is said. */
export const largestOffice = (reader: GraphReader): Promise<string> =>
  one(
    reader,
    "MATCH (o:Office)<-[:OF_OFFICE]-(t:Tenure) RETURN o.id AS id, sum(t.claims) AS n ORDER BY n DESC, id LIMIT 1",
  );

/** The person, the doer and the office with the most edges: what is slow is slow there. */
export async function hubPairs(reader: GraphReader): Promise<readonly Pair[]> {
  const [person, doer, office] = await Promise.all([
    one(
      reader,
      "MATCH (p:Person)<-[:PATIENT]-(e:Event) RETURN p.id AS id, count(e) AS n ORDER BY n DESC, id LIMIT 1",
    ),
    one(
      reader,
      "MATCH (p:Person)<-[:AGENT]-(e:Event) RETURN p.id AS id, count(e) AS n ORDER BY n DESC, id LIMIT 1",
    ),
    largestOffice(reader),
  ]);
  const events = (types: string, edge: string) => `
    MATCH (p:Person {id: $id})<-[:${edge}]-(e:Event) WHERE e.type IN [${types}]
    WITH e ORDER BY e.dateMin, e.id LIMIT 51 ${QUOTES}
    RETURN e.id, e.date, e.sources, ${ENDS}, quotes`;
  const tenures = (from: string, limit: number) => `
    ${from}
    WITH e, h, o ORDER BY e.fromMin, e.id LIMIT ${limit} ${QUOTES}
    RETURN e.id, h.name, o.name, e.from, e.to, e.sources, quotes`;
  const ofOffice = "MATCH (h:Person)<-[:HOLDER]-(e:Tenure)-[:OF_OFFICE]->(o:Office {id: $id})";
  const ofPerson = "MATCH (h:Person {id: $id})<-[:HOLDER]-(e:Tenure)-[:OF_OFFICE]->(o:Office)";
  const pairs: readonly Pair[] = [
    {
      question: "whoDismissed",
      given: { person },
      cypher: events(
        "'DISMISSED','RESIGNED','LEFT_OFFICE','REASSIGNED','SUCCEEDED','DIED','COUP','ABOLISHED'",
        "PATIENT|PREDECESSOR",
      ),
      parameters: { id: person },
    },
    {
      question: "whoAppointed",
      given: { person },
      cypher: events("'APPOINTED','ELECTED','TOOK_OFFICE','SUCCEEDED'", "PATIENT|SUCCESSOR"),
      parameters: { id: person },
    },
    {
      question: "dismissedBy",
      given: { by: doer },
      cypher: events("'DISMISSED'", "AGENT|SUCCESSOR"),
      parameters: { id: doer },
    },
    { question: "holders", given: { office }, cypher: tenures(ofOffice, 51), parameters: { id: office } },
    {
      question: "successionChain",
      given: { office },
      cypher: tenures(ofOffice, 51),
      parameters: { id: office },
    },
    { question: "officesOf", given: { person }, cypher: tenures(ofPerson, 51), parameters: { id: person } },
    {
      question: "courtRecord",
      given: { person },
      cypher: `
      MATCH (p:Person {id: $id})<-[:PATIENT]-(e:Event) WHERE EXISTS { (e)-[:IN_CASE]->() }
      WITH e ORDER BY e.dateMin, e.id LIMIT 201 ${QUOTES} RETURN e.id, e.date, ${ENDS}, quotes`,
      parameters: { id: person },
    },
    {
      question: "counts",
      given: { facts: "DISMISSED" },
      cypher:
        "MATCH (e:Event:Dismissal {status: 'asserted'}) RETURN e.dateMin.year AS year, count(*) AS n ORDER BY year",
      parameters: {},
    },
  ];
  // A corpus may tell of nobody who did anything: then there is no such hub.
  return pairs.filter(({ given }) => Object.values(given).every((value) => value !== ""));
}
