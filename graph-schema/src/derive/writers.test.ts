import { expect, test } from "vitest";
import { EDGE_SHAPES, edgeShape } from "./edge-shapes.ts";
import { EVENT_LABELS, NODE_LABELS } from "./types.ts";
import { writers } from "./writers.ts";

test("a node is found by its id alone and then given its properties", () => {
  expect(writers.putNode("Event", "Dismissal")).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MERGE (n:Event {id: row.id})
    SET n = row.properties, n.id = row.id, n:Dismissal
    RETURN count(*) AS written"
  `);
  expect(writers.dropNode("Person")).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MATCH (n:Person {id: row.id})
    DETACH DELETE n
    RETURN count(*) AS written"
  `);
});

test("a record's edge is keyed by its id between two nodes that exist", () => {
  expect(writers.putEdge("DISMISSED", "Person", "Person")).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MATCH (a:Person {id: row.from})
    MATCH (b:Person {id: row.to})
    MERGE (a)-[e:DISMISSED {id: row.id}]->(b)
    SET e = row.properties, e.id = row.id
    RETURN count(*) AS written"
  `);
  expect(writers.dropEdge("HELD", "Person", "Office")).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MATCH (a:Person {id: row.from})-[e:HELD {id: row.id}]->(b:Office {id: row.to})
    DELETE e
    RETURN count(*) AS written"
  `);
});

test("what was said has one edge of a type between two nodes, without an id", () => {
  expect(writers.putEdge("PATIENT", "Claim", "Mention")).toMatchInlineSnapshot(`
    "UNWIND $rows AS row
    MATCH (a:Claim {id: row.from})
    MATCH (b:Mention {id: row.to})
    MERGE (a)-[e:PATIENT]->(b)
    SET e = row.properties
    RETURN count(*) AS written"
  `);
});

test("every label and every shape of edge has its four statements, all made once", () => {
  expect(EDGE_SHAPES.length).toBeGreaterThan(150);
  for (const label of NODE_LABELS) {
    expect(writers.putNode(label)).toBe(writers.putNode(label));
    expect(writers.dropNode(label)).toContain(`:${label} `);
  }
  for (const also of EVENT_LABELS) expect(writers.putNode("Event", also)).toContain(`n:${also}`);
  for (const { type, from, to, keyed } of EDGE_SHAPES) {
    expect(writers.putEdge(type, from, to)).toContain(`[e:${type}${keyed ? " {id: row.id}" : ""}]`);
    expect(writers.dropEdge(type, from, to)).toContain(`[e:${type}${keyed ? " {id: row.id}" : ""}]`);
  }
});

test.each([
  ["DISMISSED", "Person", "Office"],
  ["dismissed", "Person", "Person"],
  ["X]->() DETACH DELETE n //", "Person", "Person"],
  ["STATED_IN", "Claim", "Article"],
] as const)("there is no statement for %s from %s to %s", (type, from, to) => {
  expect(edgeShape(type, from, to)).toBeUndefined();
  expect(() => writers.putEdge(type, from, to)).toThrow(TypeError);
});

test("there is no statement for a label that the ontology has not", () => {
  expect(() => writers.putNode("Person {id: 1}) DETACH DELETE n //" as "Person")).toThrow(TypeError);
  expect(() => writers.putNode("Person", "Dismissal")).toThrow(TypeError);
});
