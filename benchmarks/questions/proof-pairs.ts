import { CLAIM, CONTRADICTION, QUOTE, ROLES, TENURE } from "./bare.ts";
import type { Hubs } from "./hubs.ts";
import type { Pair } from "./pair.ts";

const ARTICLE = `
  MATCH (a:Article {key: $key})-[:HAS_VERSION]->(v)
  RETURN v.id, a.url, v.title, toString(v.published),
    COLLECT { MATCH (v)<-[:STATED_IN]-(c) WITH v, c ORDER BY c.start, c.id LIMIT 51 RETURN ${CLAIM} }`;

const TENURE_ROW = `MATCH (t:Tenure {id: $id})-[:HOLDER]->(h) MATCH (t)-[:OF_OFFICE]->(o) RETURN ${TENURE} AS tenure`;

/** The claims of a tenure and of the events at its bounds, the surest 300, with all that each says. */
const PROVING = `
  MATCH (t:Tenure {id: $id})-[:HOLDER]->(h) MATCH (t)-[:OF_OFFICE]->(o)
  RETURN ${TENURE}, COLLECT {
    CALL (t) {
      MATCH (t)<-[:EVIDENCE_FOR]-(c) RETURN c
      UNION MATCH (t)-[:STARTED_BY|ENDED_BY]->()<-[:EVIDENCE_FOR]-(c) RETURN c
    }
    MATCH (c)-[:STATED_IN]->(v)
    WITH c, v ORDER BY c.confidence DESC, v.published, v.id, c.start, c.id LIMIT 300
    RETURN [${QUOTE}, c.type, [(c)-[r:${ROLES}]->(m)-[:REFERS_TO]->(x) | [type(r), x.id, m.name]]]
  }`;

const ABOUT_PERSON = `
  MATCH (p:Person {id: $id})
  CALL (p) {
    MATCH (p)<-[:${ROLES}]-(:Event)<-[:ABOUT]-(x:Contradiction) RETURN x
    UNION MATCH (p)<-[:HOLDER]-()<-[:ABOUT]-(x:Contradiction) RETURN x
  }
  WITH DISTINCT x ORDER BY x.id LIMIT 51 RETURN ${CONTRADICTION}`;

/** Sentences with all of the words, the best first, and names like them with how much is said of each, and where first. */
const SEARCH = `
  CALL db.index.fulltext.queryNodes('sentence_search', $words) YIELD node, score WHERE node:Claim
  WITH node AS c, score ORDER BY score DESC, c.id LIMIT 51
  MATCH (c)-[:STATED_IN]->(v) RETURN ${CLAIM} AS found
  UNION ALL
  CALL db.index.fulltext.queryNodes('name_search', $names) YIELD node, score
  WITH node, score ORDER BY score DESC, node.id LIMIT 51
  RETURN [node.id, labels(node), node.name, node.aliases,
    COUNT { MATCH (node)<-[:REFERS_TO]-()<-[:${ROLES}]-(c) RETURN DISTINCT c },
    COUNT { MATCH (node)<-[:REFERS_TO]-()-[:MENTIONED_IN]->(v) RETURN DISTINCT v.sketch },
    COLLECT {
      MATCH (node)<-[:REFERS_TO]-(m)-[:MENTIONED_IN]->(v) WITH m, v ORDER BY v.published, v.id, m.id LIMIT 50
      MATCH (m)<-[:${ROLES}]-(c)
      WITH DISTINCT c, v ORDER BY c.polarity <> 'asserted', v.published, c.start, c.id LIMIT 3
      RETURN ${QUOTE}
    }] AS found`;

/** Questions for the proof of something, and for whatever has some words. */
export const proofPairs = ({ accused, tenure, article }: Hubs): readonly Pair[] => [
  { question: "evidence", given: { id: tenure }, cypher: TENURE_ROW, parameters: { id: tenure } },
  { question: "explain", given: { id: tenure }, cypher: PROVING, parameters: { id: tenure } },
  { question: "article", given: { article }, cypher: ARTICLE, parameters: { key: article } },
  {
    question: "contradictions",
    given: { person: accused },
    cypher: ABOUT_PERSON,
    parameters: { id: accused },
  },
  {
    question: "search",
    given: { text: "embezzlement" },
    cypher: SEARCH,
    parameters: { words: "+embezzlement", names: "embezzlement~" },
  },
];
