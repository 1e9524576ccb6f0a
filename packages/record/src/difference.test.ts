import type { RecordEdge, RecordNode } from "@cursus/graph-schema";
import { expect, test } from "vitest";
import { difference } from "./difference.ts";
import { edgeOf, nodeOf } from "./graph-part.ts";

const PERSON = { label: "Person", id: "p1" } as const;
const OFFICE = { label: "Office", id: "o1" } as const;
const node = (name: string, aliases: readonly string[] = []): RecordNode => nodeOf(PERSON, { name, aliases });
const held = (from: string): RecordEdge => edgeOf("HELD", PERSON, OFFICE, { from }, "t1");

const graph = (nodes: readonly RecordNode[], edges: readonly RecordEdge[] = []) => ({ nodes, edges });
const NOTHING = { putNodes: [], dropNodes: [], putEdges: [], dropEdges: [] };

test("equal graphs differ in nothing, whether they share their parts or not", () => {
  const whole = graph([node("Ada", ["A."])], [held("2020")]);
  expect(difference(whole, whole)).toEqual(NOTHING);
  expect(difference(whole, graph([node("Ada", ["A."])], [held("2020")]))).toEqual(NOTHING);
});

test.each([
  ["another value", node("Eve", ["A."])],
  ["another value in a list", node("Ada", ["E."])],
  ["a longer list", node("Ada", ["A.", "E."])],
  ["one property more", nodeOf(PERSON, { name: "Ada", aliases: ["A."], named: true })],
  ["one property less", nodeOf(PERSON, { name: "Ada" })],
  ["another property", nodeOf(PERSON, { name: "Ada", forms: ["A."] })],
  ["a second label", { ...node("Ada", ["A."]), also: "Dismissal" } as RecordNode],
])("%s is put, and nothing is dropped", (_, changed) => {
  expect(difference(graph([node("Ada", ["A."])]), graph([changed]))).toEqual({
    ...NOTHING,
    putNodes: [changed],
  });
});

test("what is gone is dropped, what is new is put, in order", () => {
  const [first, second] = [nodeOf({ label: "Place", id: "a" }, {}), nodeOf({ label: "Place", id: "b" }, {})];
  expect(difference(graph([node("Ada")], [held("2020")]), graph([second, first]))).toEqual({
    putNodes: [first, second],
    dropNodes: [node("Ada")],
    putEdges: [],
    dropEdges: [held("2020")],
  });
});
