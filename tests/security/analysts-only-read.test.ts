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
];

/** The same in other spellings: comments, letters by number, blanks of other kinds, odd case. */
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
