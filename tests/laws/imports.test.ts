import { commit, dumpHash, type Graph, importArticles, verify } from "@cursus/graph";
import { toCursusError } from "@cursus/kernel";
import { RULES } from "@cursus/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptied, emptyGraph } from "../../packages/graph/src/fixtures/test-graph.ts";
import { type GeneratedArticle, generatedArticles } from "../generator/generated-article.ts";
import { createWorld } from "../generator/world.ts";
import { sizeOf } from "./support/size.ts";

const AT = new Date("2025-01-01T00:00:00Z");
const ARTICLES = sizeOf({ few: 120, many: 2_000 });
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
  await commitInGroups(articles);
  expect(await dumpHash(graph)).toBe(imported);
});

/** As a worker does: groups grow while they go well, and what the database is too busy for comes in smaller ones. */
async function commitInGroups(articles: readonly GeneratedArticle[]): Promise<void> {
  let size = 1;
  for (let at = 0; at < articles.length; ) {
    const group = articles.slice(at, at + size);
    try {
      await commit(graph, RULES, group, AT);
      at += group.length;
      size = Math.min(size * 2, GROUP);
    } catch (thrown) {
      if (toCursusError(thrown).action !== "retry") throw thrown;
      size = Math.max(1, Math.floor(size / 2));
    }
  }
}
