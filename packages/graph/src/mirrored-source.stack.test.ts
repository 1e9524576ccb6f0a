import type { RecordRules } from "@cursus/graph-schema";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { commit } from "./commit.ts";
import { type Graph, openGraph } from "./connect.ts";
import { dumpHash } from "./dump.ts";
import { dismissal } from "./fixtures/articles.ts";
import { byHand, emptied, emptyGraph } from "./fixtures/test-graph.ts";
import { TINY_RULES } from "./fixtures/tiny-rules.ts";
import { rebuild } from "./rebuild.ts";
import { retract } from "./retract.ts";

const AT = new Date("2024-02-01T12:00:00Z");
const ofMaas = (number: number) =>
  dismissal({
    key: `${number}:maas`,
    agent: "Ada Lund",
    patient: "Piet Maas",
    published: `2021-05-0${number}`,
  });
const [FIRST, SECOND, THIRD, FOURTH] = [ofMaas(1), ofMaas(2), ofMaas(3), ofMaas(4)];

let graph: Graph;
let other: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
  other = await openGraph(inject("testStack").addresses.neo4j);
});
afterAll(async () => {
  await graph.close();
  await other.close();
});
beforeEach(() => emptied(graph));

const commitTo = (to: Graph, ...articles: readonly (typeof FIRST)[]) => commit(to, TINY_RULES, articles, AT);

/** The dump of these articles, taken in at once by a process that has read nothing yet. */
async function dumpOf(...articles: readonly (typeof FIRST)[]): Promise<string> {
  await emptied(graph);
  const fresh = await openGraph(inject("testStack").addresses.neo4j);
  try {
    await commitTo(fresh, ...articles);
    return await dumpHash(fresh);
  } finally {
    await fresh.close();
  }
}

test("what a process itself has changed it does not ask for again", async () => {
  await commitTo(graph, FIRST);
  await commitTo(graph, SECOND);
  const { rowsRead } = await commitTo(graph, THIRD);
  const elsewhere = await commitTo(other, FOURTH);
  expect(rowsRead).toBeLessThan(elsewhere.rowsRead / 2);
  const made = await dumpHash(graph);
  expect(made).toBe(await dumpOf(FIRST, SECOND, THIRD, FOURTH));
});

test("what another process has changed meanwhile is seen", async () => {
  await commitTo(graph, FIRST);
  await commitTo(graph, SECOND);
  await commitTo(other, THIRD);
  await retract(other, TINY_RULES, FIRST.article.key, AT);
  await commitTo(graph, FOURTH);
  const made = await dumpHash(graph);
  expect(made).toBe(await dumpOf(SECOND, THIRD, FOURTH));
});

test("what the same process has taken off, and taken in anew, stands as it does in the graph", async () => {
  await commitTo(graph, FIRST, SECOND);
  await retract(graph, TINY_RULES, SECOND.article.key, AT);
  await commitTo(graph, THIRD);
  await rebuild(graph, TINY_RULES, AT);
  await commitTo(graph, FOURTH);
  const made = await dumpHash(graph);
  expect(made).toBe(await dumpOf(FIRST, THIRD, FOURTH));
});

test("a change that was broken off leaves no trace in what is read next", async () => {
  await commitTo(graph, FIRST);
  const breaking: RecordRules = {
    ...TINY_RULES,
    difference: () => {
      throw new RangeError("broken off");
    },
  };
  await expect(commit(graph, breaking, [SECOND], AT)).rejects.toThrow("broken off");
  await commitTo(graph, THIRD);
  const made = await dumpHash(graph);
  expect(made).toBe(await dumpOf(FIRST, THIRD));
});

test("after an edit past this package, a commit that does not fit the graph is made from what is there", async () => {
  await commitTo(graph, FIRST);
  await byHand(graph, "MATCH (n) WHERE NOT n:SchemaVersion AND NOT n:Lane DETACH DELETE n");
  await expect(commitTo(graph, SECOND)).rejects.toThrow("lack an end");
  await commitTo(graph, SECOND);
  const made = await dumpHash(graph);
  expect(made).toBe(await dumpOf(SECOND));
});
