import { csvFiles } from "@cursus/api";
import { importArticles, migrate, openGraph, streamRecord } from "@cursus/graph";
import { RULES } from "@cursus/record";
import { expect, test } from "vitest";
import { generatedElements } from "../../benchmarks/large-graph/generated-elements.ts";
import { graphByHand } from "../harness/graph-by-hand.ts";
import { stackAddresses } from "../harness/stack.ts";
import { generatedArticles } from "./generated-article.ts";
import { createWorld } from "./world.ts";

const COUNT = 60;
const WORLD = { seed: 11, persons: 300, offices: 60 };

const linesOf = async (elements: Parameters<typeof csvFiles>[0]): Promise<readonly string[]> =>
  (await Array.fromAsync(csvFiles(elements), ({ file, text }) => `${file} ${text}`)).toSorted();

test("the files of a large graph are those of the export of a graph into which its articles were imported", async () => {
  const { neo4j } = stackAddresses();
  const graph = await openGraph(neo4j);
  await migrate(graph);
  const byHand = graphByHand(neo4j);
  await byHand.wipe();
  await byHand.close();
  const articles = [...generatedArticles(createWorld(WORLD), { count: COUNT })];
  await importArticles(graph, RULES, articles, new Date());
  const exported = await linesOf(streamRecord(graph));
  await graph.close();
  expect(exported.length).toBeGreaterThan(COUNT * 10);
  expect(await linesOf(generatedElements(articles, RULES))).toEqual(exported);
});
