import { dumpHash, type Graph, migrate, openGraph, runAnalystQuery } from "@cursus/graph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type GraphByHand, graphByHand } from "../harness/graph-by-hand.ts";
import { stackAddresses } from "../harness/stack.ts";
import { noteMeasured } from "./support/note-measured.ts";

let graph: Graph;
let byHand: GraphByHand;
beforeAll(async () => {
  const { neo4j } = stackAddresses();
  graph = await openGraph(neo4j);
  await migrate(graph);
  byHand = graphByHand(neo4j);
  await byHand.wipe();
});
afterAll(() => Promise.all([graph.close(), byHand.close()]));

/** What changes the graph, its form or the server, or reads elsewhere. */
const ATTACKS = [
  "CREATE (n:Person {id: 'x'})",
  "MERGE (n:Person {id: 'x'})",
  "MATCH (n) SET n.x = 1",
  "MATCH (n) SET n:Admin",
  "MATCH (n) REMOVE n.name",
  "MATCH (n) DETACH DELETE n",
  "MATCH (n) DELETE n",
  "MATCH ()-[r]->() DELETE r",
  "UNWIND [1] AS x CREATE (:A {x: x})",
  "FOREACH (x IN [1] | CREATE (:A))",
  "MATCH (n) FOREACH (x IN [1] | SET n.x = x)",
  "CALL { CREATE (n:A) RETURN n } RETURN n",
  "CALL () { CREATE (:A) } RETURN 1",
  "MATCH (n) CALL (n) { DETACH DELETE n } RETURN 1",
  "MATCH (n) CALL (n) { SET n.x = 1 } IN TRANSACTIONS RETURN 1",
  "LOAD CSV FROM 'http://127.0.0.1:1/a.csv' AS line RETURN line",
  "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
  "LOAD CSV WITH HEADERS FROM 'file:///etc/hostname' AS line RETURN line",
  "CALL { LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l } RETURN l",
  "CREATE INDEX evil FOR (n:Person) ON (n.name)",
  "CREATE CONSTRAINT evil FOR (n:Person) REQUIRE n.evil IS UNIQUE",
  "DROP INDEX name_search",
  "DROP CONSTRAINT person_id",
  "CREATE USER evil SET PASSWORD 'evilevil'",
  "SHOW USERS",
  "ALTER USER neo4j SET PASSWORD 'evilevil'",
  "CREATE DATABASE evil",
  "SHOW DATABASES",
  "STOP DATABASE neo4j",
  "SHOW TRANSACTIONS",
  "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
  "SHOW SETTINGS",
  "SHOW FUNCTIONS",
  "SHOW PROCEDURES",
  "CALL dbms.listConfig() YIELD name RETURN name",
  "CALL dbms.killQuery('x')",
  "CALL dbms.security.listUsers()",
  "CALL db.createLabel('Evil')",
  "CALL db.createProperty('evil')",
  "CALL db.createRelationshipType('EVIL')",
  "CALL db.clearQueryCaches()",
  "CALL db.stats.clear('QUERIES')",
  "CALL apoc.load.json('http://127.0.0.1')",
  "CALL apoc.cypher.doIt('CREATE (n)', {})",
  "RETURN apoc.version()",
  "CALL gds.list()",
  "CALL dbms.components()",
  "CALL db.ping()",
  "CALL db.info()",
  "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()",
  "CALL db.prepareForReplanning()",
  "USE system SHOW USERS",
  "MATCH (n) RETURN n; CREATE (m)",
  "RETURN 1; MATCH (n) DETACH DELETE n",
  "EXPLAIN CREATE (n)",
  "PROFILE CREATE (n:A) RETURN n",
  "CYPHER runtime=slotted CREATE (n)",
  "MATCH (n) WHERE n.x = 1 CREATE (n)-[:R]->(:B)",
  "OPTIONAL MATCH (n) MERGE (n)-[:R]->(n)",
  "CREATE (:`a\\u0060`)",
  "CALL db.index.fulltext.createNodeIndex('a', ['B'], ['c'])",
  "CALL tx.setMetaData({a: 1})",
  "MATCH (n) SET n += {a: 1}",
  "MATCH (n) SET n = {}",
  "RETURN [x IN [1] | COLLECT { LOAD CSV FROM 'http://127.0.0.1:1/a.csv' AS l RETURN l[0] }] AS a",
  "RETURN CASE WHEN true THEN COLLECT { CALL db.info() YIELD name RETURN name } END AS a",
  "RETURN [x IN [1] | EXISTS { CALL db.ping() YIELD success RETURN success }] AS `a``b`",
  "RETURN 1 AS `a AS `, [x IN [1] | COLLECT { CALL db.info() YIELD name RETURN name }] AS `b b`",
  "RETURN 1 AS `a``b`, [x IN [1] | COLLECT { CALL db.info() YIELD name RETURN name }] AS `c``d`",
  "RETURN 1 AS `a\\u0060b`, [x IN [1] | COLLECT { CALL db.info() YIELD name RETURN name }] AS `c\\u0060d`",
];

/** Ways to what only admins may read: by name, and among nodes of every kind. */
const PRYING = [
  "MATCH (n:ApiKey) RETURN n.hash",
  "MATCH (n:Person|Webhook) RETURN n.sealed",
  "MATCH (n IS AuditEntry) RETURN n",
  "MATCH (n:`Api\\u004bey`) RETURN n",
  "MATCH (n:AuditEntry) WHERE n.at > '2' RETURN n",
  "MATCH (n:ApiKey {id: 'k'}) RETURN n",
  "MATCH (n:ApiKey) RETURN count(*)",
  "MATCH (n) RETURN count(*)",
  "MATCH (n) RETURN count(n)",
  "MATCH (n), (m:Person) RETURN count(*)",
  "MATCH (n:Person), (m) RETURN count(*) AS `count( (:Person) ) AS `",
  "CALL () { MATCH (n) RETURN count(n) AS many } RETURN many",
  "RETURN COUNT { MATCH (n) } AS many",
  "RETURN COUNT { (n) } AS many",
  "MATCH (n:$('ApiKey')) RETURN n",
  "MATCH (n:$any(['ApiKey', 'Person'])) RETURN n",
  "MATCH (n) RETURN n",
  "MATCH (n:!Person) RETURN properties(n)",
  "MATCH (n:Nix|%) RETURN n",
  "MATCH (n) WHERE 'ApiKey' IN labels(n) RETURN n",
  "MATCH (n) WHERE n.hash IS NOT NULL RETURN n.hash",
  "MATCH (n) WHERE elementId(n) STARTS WITH '4:' RETURN n",
  "MATCH (n) WHERE id(n) IN [0, 1, 2] RETURN n",
  "MATCH (n) OPTIONAL MATCH (n)--(m) RETURN n",
  "MATCH (n)-[*0..1]-(m) RETURN m",
  "OPTIONAL MATCH (n) RETURN n",
  "MATCH (p:Person), (n) RETURN n",
  "MATCH (p:Person) WITH p MATCH (n) RETURN n UNION MATCH (n:Person) RETURN n",
  "MATCH (p:Person) WHERE EXISTS { MATCH (n) WHERE n.hash STARTS WITH 'a' } RETURN p",
  "MATCH (p:Person) RETURN COUNT { MATCH (n) WHERE n.hash STARTS WITH 'a' } AS many",
  "CALL () { MATCH (n) RETURN n } RETURN n",
  "RETURN COLLECT { MATCH (n) RETURN n.hash }",
  "RETURN [x IN [1] | COLLECT { MATCH (n) RETURN n.hash }] AS a",
  "RETURN CASE WHEN true THEN COLLECT { MATCH (n) RETURN n.hash } END AS a",
  "MATCH (p:Person) RETURN p ORDER BY COLLECT { MATCH (n) RETURN n.hash }[0]",
  "MATCH (p:Person) WHERE all(x IN [1] WHERE EXISTS { MATCH (n) WHERE n.hash > 'a' }) RETURN p",
];

/** What a query says that begins where nothing is hidden. */
const OPEN = [
  "MATCH (p:Person) RETURN p.name, COUNT { (p)--() }",
  "MATCH (p:Person) WHERE EXISTS { (p)-[:HELD]->(:Office) } RETURN p",
  "MATCH (p:Person) RETURN [(p)-[:HELD]->(o) | o.name]",
  "RETURN COLLECT { MATCH (p:Person) RETURN p.name }",
  "MATCH (a)-[r]->(b) RETURN type(r), count(*)",
  "MATCH (n:Person|Office) RETURN labels(n), count(*)",
  "MATCH (n:Person) RETURN count(n)",
  "MATCH (n:Person), (m:Office) RETURN count(*) AS `count( () )`",
  "MATCH ()-[r]->() RETURN count(r)",
  "MATCH (e:Event&!Dismissal) RETURN e",
  "CALL db.labels()",
  "CALL db.index.fulltext.queryNodes('name_search', 'ApiKey') YIELD node RETURN node",
];

/** The same in other spellings: comments, blanks of other kinds; odd case last. */
const SPELLINGS: readonly ((attack: string) => string)[] = [
  (attack) => attack,
  (attack) => `/* harmless */ ${attack.replace(/ /g, "/**/ ")} // RETURN 1`,
  (attack) => `\n\t${attack.toLowerCase().replace(/ /g, "\n")}`,
];
const ALL = ATTACKS.flatMap((attack) => SPELLINGS.map((spell) => spell(attack)));

test("whatever would do more than read the graph is refused, in whatever spelling", async () => {
  const before = await dumpHash(graph);
  expect(ALL.length).toBeGreaterThanOrEqual(120);
  for (const attack of ALL) {
    const ended = await runAnalystQuery(graph, attack, { timeoutMs: 5_000, maxRows: 10 }).then(
      (table) => `ran with ${table.rows.length} rows`,
      (error: { code?: string }) => error.code,
    );
    expect({ attack, ended }).toEqual({ attack, ended: "QueryRefused" });
  }
  expect(await dumpHash(graph)).toBe(before);
  noteMeasured({
    scenario: 20,
    what: "analysts' queries that would write, or read elsewhere",
    tries: ALL.length,
  });
});

test("keys, webhooks and the audit log are for admins, by whatever way they are asked for", async () => {
  const limits = { timeoutMs: 5_000, maxRows: 100 };
  await byHand.run("CREATE (:ApiKey {id: 'k', hash: 'abc'}), (:Webhook {id: 'w', sealed: 'abc'})");
  await byHand.run(
    "CREATE (:AuditEntry {id: 'e', at: '2024', who: 'Ann'}), (:Person {id: 'p', name: 'Ann'})",
  );
  const spelt = PRYING.flatMap((query) => SPELLINGS.slice(0, 2).map((spell) => spell(query)));
  for (const prying of spelt) {
    const ended = await runAnalystQuery(graph, prying, limits).then(
      ({ rows }) => rows,
      (error: { code?: string }) => error.code,
    );
    expect({ prying, ended }).toEqual({ prying, ended: "QueryRefused" });
  }
  for (const query of OPEN) await expect(runAnalystQuery(graph, query, limits), query).resolves.toBeDefined();
  const asAdmin = { ...limits, everything: true };
  expect((await runAnalystQuery(graph, "MATCH (n:ApiKey) RETURN n.hash AS hash", asAdmin)).rows).toEqual([
    { hash: "abc" },
  ]);
  noteMeasured({ scenario: 20, what: "analysts' queries for what is for admins", tries: spelt.length });
});

test("the server itself refuses to write in a reading session", async () => {
  await expect(graph.read("CREATE (n:Person {id: 'x'})")).rejects.toMatchObject({ code: "GraphFailed" });
});

test("a query that would never end, or fill the memory, is stopped", async () => {
  const endless = [
    "UNWIND range(1, 100000000) AS a UNWIND range(1, 100000000) AS b RETURN count(*)",
    "RETURN reduce(s = '', i IN range(1, 10000000) | s + 'aaaaaaaaaa') AS s",
  ];
  for (const query of endless) {
    const from = performance.now();
    await expect(runAnalystQuery(graph, query, { timeoutMs: 2_000, maxRows: 10 })).rejects.toMatchObject({
      code: "QueryRefused",
    });
    expect(performance.now() - from).toBeLessThan(30_000);
  }
  expect(await graph.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
});

test("what only reads is run, up to the rows asked for", async () => {
  const table = await runAnalystQuery(graph, "UNWIND range(1, 50) AS x RETURN x", {
    timeoutMs: 5_000,
    maxRows: 10,
  });
  expect(table).toMatchObject({ columns: ["x"], truncated: true });
  expect(table.rows).toHaveLength(10);
});
