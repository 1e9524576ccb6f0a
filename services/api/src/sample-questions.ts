import type { GraphReader } from "@cursus/graph";

/** A question that this record can answer, made of what is best attested in it. */
interface Sampler {
  /** Gives at most one row, with what the words need. */
  readonly cypher: string;
  readonly words: (row: Readonly<Record<string, unknown>>) => string;
}

const SAMPLERS: readonly Sampler[] = [
  {
    cypher: `MATCH ()-[edge:DISMISSED]->(person:Person)
             RETURN person.name AS name ORDER BY edge.claims DESC, edge.id LIMIT 1`,
    words: ({ name }) => `who dismissed ${name}?`,
  },
  {
    cypher: `MATCH (:Person)-[edge:SUCCEEDED]->(person:Person)
             RETURN person.name AS name ORDER BY edge.claims DESC, edge.id LIMIT 1`,
    words: ({ name }) => `who succeeded ${name}?`,
  },
  {
    cypher: `MATCH (person:Person {named: true})<-[:AGAINST]-(case:Case)<-[:IN_CASE]-(event:Event)
             WITH person, count(event) AS steps
             RETURN person.name AS name ORDER BY steps DESC, person.id LIMIT 1`,
    words: ({ name }) => `what happened to ${name} in court?`,
  },
  {
    cypher: `MATCH (:Person)-[held:HELD]->(office:Office {named: true}) WHERE held.toMin IS NOT NULL
             RETURN office.name AS office, toString(held.toMin - duration('P1M')) AS day
             ORDER BY held.claims DESC, held.id LIMIT 1`,
    words: ({ office, day }) => `who was ${office} on ${day}?`,
  },
  {
    cypher: `MATCH (person:Person)-[held:HELD]->(:Office)
             WITH person, count(held) AS offices
             RETURN person.name AS name ORDER BY offices DESC, person.id LIMIT 1`,
    words: ({ name }) => `which offices did ${name} hold?`,
  },
  {
    cypher: `MATCH ()-[edge:APPOINTED]->(person:Person)
             RETURN person.name AS name ORDER BY edge.claims DESC, edge.id LIMIT 1`,
    words: ({ name }) => `who appointed ${name}?`,
  },
];

/** At most `count` questions of different kinds about what the record knows best; none of an empty record. */
export async function sampleQuestions(graph: GraphReader, count: number): Promise<readonly string[]> {
  const found = await Promise.all(
    SAMPLERS.map(async ({ cypher, words }) => {
      const [row] = await graph.read(cypher);
      return row === undefined ? [] : [words(row)];
    }),
  );
  return found.flat().slice(0, count);
}
