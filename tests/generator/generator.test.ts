import { checkReading } from "@cursus/graph-schema";
import { expect, test } from "vitest";
import { generatedArticle, generatedArticles } from "./generated-article.ts";
import { createWorld } from "./world.ts";

const SIZE = { seed: 7, persons: 100_000, offices: 20_000 };
const COUNT = 20_000;

test("every claim of a generated article holds against its text", () => {
  for (const { article, reading } of generatedArticles(createWorld(SIZE), { count: 500 })) {
    const checked = checkReading(article, reading);
    expect(checked.refusals).toEqual([]);
    expect(checked.claims).toHaveLength(reading.claims.length);
  }
});

test("an article is the same whichever others were made before it", () => {
  const many = [...generatedArticles(createWorld(SIZE), { count: 50 })];
  expect(generatedArticle(createWorld(SIZE), 49)).toEqual(many[49]);
  expect(generatedArticle(createWorld({ ...SIZE, seed: 8 }), 49)).not.toEqual(many[49]);
});

test("the top office stands in at least 5 % of the articles, and ranks thin out as Zipf's law has it", () => {
  const world = createWorld(SIZE);
  const seen = new Map<string, number>();
  for (const { reading } of generatedArticles(world, { count: COUNT }))
    for (const { type, name } of reading.entities)
      if (type === "Office") seen.set(name, (seen.get(name) ?? 0) + 1);
  const counts = [...seen.values()].toSorted((a, b) => b - a);
  expect(counts[0]).toBeGreaterThanOrEqual(COUNT * 0.05);
  const ratio = (counts[0] ?? 0) / (counts[9] ?? 1);
  expect(ratio).toBeGreaterThan(10 ** 0.83 * 0.75);
  expect(ratio).toBeLessThan(10 ** 0.83 * 1.25);
});

test("claims come some three an article", () => {
  const claims = [...generatedArticles(createWorld(SIZE), { count: 2_000 })].map(
    ({ reading }) => reading.claims.length,
  );
  const mean = claims.reduce((sum, count) => sum + count, 0) / claims.length;
  expect(mean).toBeGreaterThan(2.5);
  expect(mean).toBeLessThan(4);
});
