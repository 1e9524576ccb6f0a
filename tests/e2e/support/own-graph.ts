import { commit, type Graph } from "@cursus/graph";
import { RULES } from "@cursus/record";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { emptied, emptyGraph } from "../../../packages/graph/src/fixtures/test-graph.ts";
import type { ReadArticle } from "../../laws/support/told-article.ts";

/** When everything was taken in. */
export const AT = new Date("2024-02-01T12:00:00Z");

/** A graph for the tests of the file that calls it, empty before each of them. */
export function ownGraph() {
  let graph: Graph;
  beforeAll(async () => {
    graph = await emptyGraph();
  });
  afterAll(() => graph.close());
  beforeEach(() => emptied(graph));
  return {
    graph: () => graph,
    keep: (...articles: readonly ReadArticle[]) => commit(graph, RULES, articles, AT),
  };
}
