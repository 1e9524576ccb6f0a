/** What somebody with Bolt can do to one article of the graph; `$version` is its current version's id. */
export const EDITS_OF_SAYINGS: readonly (readonly [what: string, cypher: string])[] = [
  ["a claim's quote", `${claim()} SET c.quote = c.quote + '.'`],
  ["a claim's polarity", `${claim()} SET c.polarity = 'negated'`],
  ["a claim's date", `${claim()} SET c.dateMin = date('1999-01-01')`],
  [
    "a claim more",
    "MATCH (v:ArticleVersion {id: $version}) CREATE (:Claim {id: 'forged', type: 'DISMISSED', details: '{}'})-[:STATED_IN]->(v)",
  ],
  ["a claim less", `${claim()} DETACH DELETE c`],
  ["a claim out of its version", `${claim()} MATCH (c)-[e:STATED_IN]->() DELETE e`],
  ["a claim with a second label", `${claim()} SET c:Event`],
  ["a property on the edge to the version", `${claim()} MATCH (c)-[e:STATED_IN]->() SET e.note = 'by hand'`],
  ["a role's place", `${role()} SET e.start = e.start + 1`],
  ["a role's property", `${role()} SET e.note = 'by hand'`],
  ["a role less", `${role()} DELETE e`],
  ["a role twice", `${role()} CREATE (c)-[:AGENT {start: e.start, end: e.end}]->(m)`],
  ["a mention's name", `${mention()} SET m.name = m.name + ' II'`],
  ["a mention's key", `${mention()} SET m.key = 'forged'`],
  ["a mention less", `${mention()} DETACH DELETE m`],
  ["the text", "MATCH (v:ArticleVersion {id: $version}) SET v.text = v.text + ' Forged.'"],
  [
    "the text and its hash",
    "MATCH (v:ArticleVersion {id: $version}) SET v.text = 'Forged.', v.sha256 = 'forged'",
  ],
  ["the title", "MATCH (v:ArticleVersion {id: $version}) SET v.title = 'Forged'"],
  ["the day of publication", "MATCH (v:ArticleVersion {id: $version}) SET v.published = date('1999-01-01')"],
  ["which version is current", "MATCH (v:ArticleVersion {id: $version}) SET v.current = false"],
  ["the version", "MATCH (v:ArticleVersion {id: $version}) DETACH DELETE v"],
  ["the article's address", `${article()} SET a.url = 'https://forged.example'`],
  ["the article's key", `${article()} SET a.key = 'forged'`],
  ["the article", `${article()} DETACH DELETE a`],
  ["the receipt", "MATCH (r:Receipt {id: $version}) DELETE r"],
];

function claim(): string {
  return "MATCH (c:Claim)-[:STATED_IN]->(:ArticleVersion {id: $version}) WITH c ORDER BY c.id LIMIT 1";
}

function role(): string {
  return "MATCH (:ArticleVersion {id: $version})<-[:STATED_IN]-(c:Claim)-[e]->(m:Mention) WITH c, e, m ORDER BY c.id, m.id LIMIT 1";
}

function mention(): string {
  return "MATCH (m:Mention)-[:MENTIONED_IN]->(:ArticleVersion {id: $version}) WITH m ORDER BY m.id LIMIT 1";
}

function article(): string {
  return "MATCH (a:Article)-[:HAS_VERSION]->(:ArticleVersion {id: $version})";
}

/** An edit of one node of a label or one edge of a type of the record, where there is one. */
export interface RecordEdit {
  readonly what: string;
  readonly element: "node" | "edge";
  readonly apply: (name: string) => string;
}

export const EDITS_OF_RECORD: readonly RecordEdit[] = [
  { what: "a property", element: "node", apply: (label) => `${aNode(label)} SET n.note = 'by hand'` },
  { what: "another name", element: "node", apply: (label) => `${aNode(label)} SET n.name = 'Forged'` },
  { what: "another label", element: "node", apply: (label) => `${aNode(label)} SET n:Forged` },
  { what: "one less", element: "node", apply: (label) => `${aNode(label)} DETACH DELETE n` },
  { what: "one more", element: "node", apply: (label) => `CREATE (:${label} {id: 'forged'})` },
  { what: "one without an id", element: "node", apply: (label) => `CREATE (:${label})` },
  { what: "a property", element: "edge", apply: (type) => `${anEdge(type)} SET e.note = 'by hand'` },
  { what: "one less", element: "edge", apply: (type) => `${anEdge(type)} DELETE e` },
  {
    what: "one more",
    element: "edge",
    apply: (type) => `${anEdge(type)} CREATE (a)-[:${type} {id: 'forged'}]->(b)`,
  },
  {
    what: "one the wrong way",
    element: "edge",
    apply: (type) => `${anEdge(type)} CREATE (b)-[f:${type}]->(a) SET f = properties(e) DELETE e`,
  },
  {
    what: "a double",
    element: "edge",
    apply: (type) => `${anEdge(type)} CREATE (a)-[f:${type}]->(b) SET f = properties(e)`,
  },
];

function aNode(label: string): string {
  return `MATCH (n:${label}) WITH n ORDER BY n.id LIMIT 1`;
}

/** Edges from claims to mentions carry the same types and are not of the record. */
function anEdge(type: string): string {
  return `MATCH (a)-[e:${type}]->(b) WHERE NOT (a:Claim AND b:Mention) WITH a, e, b ORDER BY e.id LIMIT 1`;
}
