import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { commit } from "./commit.ts";
import type { Graph } from "./connect.ts";
import { dumpHash } from "./dump.ts";
import { dismissal } from "./fixtures/articles.ts";
import { emptied, emptyGraph } from "./fixtures/test-graph.ts";
import { TINY_RULES } from "./fixtures/tiny-rules.ts";
import { rebuild } from "./rebuild.ts";
import { verify } from "./verify.ts";

const AT = new Date("2024-02-01T12:00:00Z");
const OTHER_RULES = {
  ...TINY_RULES,
  version: "tiny@0",
  keyOf: ({ type, name }: { readonly type: string; readonly name: string }) => `${type}:${name.slice(0, 1)}`,
};
const ARTICLES = [
  dismissal({ key: "a:maas", agent: "Ada Lund", patient: "Piet Maas" }),
  dismissal({ key: "b:costa", agent: "Piet Maas", patient: "Rui Costa" }),
];

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());
beforeEach(() => emptied(graph));

test("a graph that other rules made is, after a rebuild, the graph that these rules make", async () => {
  await commit(graph, TINY_RULES, ARTICLES, AT);
  const due = await dumpHash(graph);
  await emptied(graph);
  await commit(graph, OTHER_RULES, ARTICLES, AT);
  expect(await dumpHash(graph)).not.toBe(due);
  await rebuild(graph, TINY_RULES, AT);
  expect(await dumpHash(graph)).toBe(due);
  expect((await verify(graph, TINY_RULES)).drift).toEqual([]);
});
