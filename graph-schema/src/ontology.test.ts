import { describe, expect, test } from "vitest";
import type { EdgeDefinition, FactDefinition, PropertyDefinition } from "./define.ts";
import { EVENT_LABELS, FACT_TYPES, factDefinition, NODE_LABELS, nodeDefinition } from "./derive/types.ts";
import { DETAILS, EDGES, ROLES, SHORT_EDGE_PROPERTIES } from "./ontology.ts";

const LABELS: readonly string[] = NODE_LABELS;
const ROLE_NAMES: readonly string[] = Object.keys(ROLES);
const EDGE_LIST = Object.entries<EdgeDefinition>(EDGES);
const COLOUR = /^#[0-9a-f]{6}$/;

const facts: [string, FactDefinition][] = FACT_TYPES.map((type) => [type, factDefinition(type)]);
const nodes = NODE_LABELS.map((label) => [label, nodeDefinition(label)] as const);

test("the ontology is as large as it is known to be", () => {
  expect(NODE_LABELS.length).toBeGreaterThanOrEqual(18);
  expect(FACT_TYPES.length).toBeGreaterThanOrEqual(30);
});

test("labels, types and edge names are told apart by spelling and used once", () => {
  const labels = [...LABELS, ...EVENT_LABELS];
  const shortEdges = facts.flatMap(([, fact]) => (fact.edges ?? []).map(({ type }) => type));
  const edges = [...Object.keys(EDGES), ...ROLE_NAMES, ...shortEdges];
  expect(new Set(labels).size).toBe(labels.length);
  expect(new Set(edges).size).toBe(edges.length);
  for (const label of labels) expect(label).toMatch(/^[A-Z][A-Za-z]+$/);
  for (const type of [...FACT_TYPES, ...edges]) expect(type).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
});

describe.each(nodes)("%s", (_label, node) => {
  test("has a colour, words and an example", () => {
    expect(node.colour).toMatch(COLOUR);
    expect([node.words, node.plural, node.example].every((words) => words.trim() !== "")).toBe(true);
  });

  test("leaves its key to the schema", () => {
    expect(Object.keys(node.properties)).not.toContain("id");
  });
});

describe.each(facts)("%s", (type, fact) => {
  test("has a colour, words and an example sentence", () => {
    expect(fact.colour).toMatch(COLOUR);
    expect(fact.words.trim()).not.toBe("");
    expect(fact.example).toMatch(/^[A-Z].* .*\.$/);
  });

  test("speaks only of roles it has, and needs no role that it has not", () => {
    const spoken = [fact.subject, fact.object, fact.principal, fact.startsTenure, fact.endsTenure?.role];
    const edgeEnds = (fact.edges ?? []).flatMap(({ from, to }) => [from, to]);
    const named = [...spoken, ...edgeEnds, ...fact.oncePer, ...fact.required].filter(
      (role) => role !== undefined,
    );
    expect(ROLE_NAMES).toEqual(expect.arrayContaining([...fact.roles]));
    expect(fact.roles).toEqual(expect.arrayContaining(named));
    expect(new Set(fact.roles).size).toBe(fact.roles.length);
  });

  test("has a rank among reports of a beginning or an end, and a step among those of a matter", () => {
    const ends = fact.endsTenure?.scope === "office";
    if (fact.startsTenure !== undefined) expect(fact.startRank).toBeGreaterThan(0);
    if (ends) expect(fact.endRank).toBeGreaterThan(0);
    const others = facts.filter(([name]) => name !== type).map(([, other]) => other);
    expect(others.map(({ startRank }) => startRank ?? -1)).not.toContain(fact.startRank);
    expect(others.map(({ endRank }) => endRank ?? -1)).not.toContain(fact.endRank);
    expect(others.map(({ judicial }) => judicial?.step ?? -1)).not.toContain(fact.judicial?.step);
  });

  test("has declared details", () => {
    expect(Object.keys(DETAILS)).toEqual(expect.arrayContaining([...(fact.details ?? [])]));
  });

  test("begins or ends a tenure only where it has an office to speak of, and never by an allegation", () => {
    if (fact.startsTenure !== undefined) expect(fact.roles).toContain("OFFICE");
    if (fact.endsTenure?.scope === "office") expect(fact.roles).toContain("OFFICE");
    if (fact.alleged)
      expect([fact.startsTenure, fact.endsTenure, fact.edges]).toEqual([undefined, undefined, undefined]);
  });
});

test("no two facts look alike", () => {
  const colours = facts.map(([, { colour }]) => colour);
  expect(new Set(colours).size).toBe(colours.length);
});

test("roles and edges lead to labels that exist", () => {
  const ends = [
    ...Object.values(ROLES).flatMap(({ accepts }) => accepts as readonly string[]),
    ...EDGE_LIST.flatMap(([, { from, to }]) => [...from, ...to]),
  ];
  expect(LABELS).toEqual(expect.arrayContaining(ends));
});

test("a role's participants can be mentioned in an article", () => {
  const participants = new Set(Object.values(ROLES).flatMap(({ accepts }) => accepts as readonly string[]));
  const mentionable: readonly string[] = nodes.filter(([, node]) => node.mentionable).map(([label]) => label);
  expect(mentionable).toEqual(expect.arrayContaining([...participants]));
});

test("a property of one name is of one kind everywhere", () => {
  const properties: readonly (readonly [string, PropertyDefinition])[] = [
    ...nodes.flatMap(([, node]) => Object.entries(node.properties)),
    ...EDGE_LIST.flatMap(([, edge]) => Object.entries(edge.properties ?? {})),
    ...Object.entries(SHORT_EDGE_PROPERTIES),
  ];
  const kinds = Map.groupBy(properties, ([name]) => name);
  const torn = [...kinds].filter(([, uses]) => new Set(uses.map(([, { kind }]) => kind)).size > 1);
  expect(torn.map(([name]) => name)).toEqual([]);
  expect(properties.every(([, { words }]) => words.trim() !== "")).toBe(true);
});
