import { join } from "node:path";
import { expect, test } from "vitest";
import { annotatedArticles } from "./annotation.ts";
import { readArticles } from "./read-articles.ts";
import { rates, scoreOf } from "./score.ts";

const folder = join(import.meta.dirname, "../articles");
const articles = annotatedArticles(folder);
const score = scoreOf(articles, await readArticles(articles, { inferred: false }));

test("nothing that an own article only alleges, plans, denies or supposes is read as a fact", () => {
  expect(score.falselyAsserted).toBe(0);
});

test("each quote read in an own article stands at its offsets", () => {
  expect(score.ungrounded).toBe(0);
});

test("the facts of the own articles are read", () => {
  const { precision, recall } = rates(score);
  expect(precision).toBeGreaterThan(0.965);
  expect(recall).toBeGreaterThan(0.96);
});
