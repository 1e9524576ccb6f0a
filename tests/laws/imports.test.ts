import { commit, dumpHash, type Graph, importArticles, verify } from "@cursus/graph";
import { RULES } from "@cursus/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptied, emptyGraph } from "../../packages/graph/src/fixtures/test-graph.ts";
import { generatedArticles } from "../generator/generated-article.ts";
import { createWorld } from "../generator/world.ts";
import { patiently } from "./support/run-history.ts";
import { sizeOf } from "./support/size.ts";

const AT = new Date("2025-01-01T00:00:00Z");
const ARTICLES = sizeOf({ few: 120, many: 2_000 });
/** On a database that has just been started large groups take too long. */
const GROUP = sizeOf({ few: 10, many: 50 });

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

test("what was imported at once is what commits would have made, byte for byte", async () => {
  // Fewer people and offices than the benchmarks have, so that articles meet more often.
  const world = createWorld({ seed: 11, persons: 400, offices: 200 });
  const articles = [...generatedArticles(world, { count: ARTICLES })];
  const report = await importArticles(graph, RULES, articles, AT);
  expect(report.articles).toBe(ARTICLES);
  const imported = await dumpHash(graph);
  expect((await verify(graph, RULES)).drift).toEqual([]);
  await expect(importArticles(graph, RULES, articles, AT)).rejects.toMatchObject({ code: "GraphNotEmpty" });

  await emptied(graph);
  for (let at = 0; at < articles.length; at += GROUP)
    await patiently(() => commit(graph, RULES, articles.slice(at, at + GROUP), AT));
  expect(await dumpHash(graph)).toBe(imported);
});
