import neo4j from "neo4j-driver";
import { expect, test } from "vitest";
import { fromNeo4j, toParameters } from "./plain-values.ts";

test("an integer becomes a number, and digits where a number would lose some", () => {
  expect(fromNeo4j(neo4j.int(42))).toBe(42);
  expect(fromNeo4j(neo4j.int("9007199254740993"))).toBe("9007199254740993");
});

test("a day becomes its ISO string", () => {
  expect(fromNeo4j(new neo4j.types.Date(2022, 1, 19))).toBe("2022-01-19");
});

test("lists and maps are made plain all the way down", () => {
  expect(fromNeo4j({ days: [new neo4j.types.Date(2019, 3, 5), null], n: { of: neo4j.int(3) } })).toEqual({
    days: ["2019-03-05", null],
    n: { of: 3 },
  });
});

test("a node shows its labels and properties and no id of the database", () => {
  const node = new neo4j.types.Node(neo4j.int(7), ["Event", "Arrest"], { claims: neo4j.int(2) }, "4:x:7");
  expect(fromNeo4j(node)).toEqual({ labels: ["Arrest", "Event"], properties: { claims: 2 } });
});

test("a whole number given as parameter arrives as an integer, a fraction as it is", () => {
  const { limit, score } = toParameters({ limit: 5, score: 0.5 });
  expect(neo4j.isInt(limit as object)).toBe(true);
  expect(score).toBe(0.5);
});
