import { join } from "node:path";
import { expect, test } from "vitest";
import { annotatedArticles } from "./annotation.ts";
import { readArticles } from "./read-articles.ts";
import { rates, scoreOf } from "./score.ts";

const folder = join(import.meta.dirname, "../articles/corpus/mixed");
const retellings = annotatedArticles(folder).filter(({ id }) => id.startsWith("paraphrase-"));
const score = scoreOf(retellings, await readArticles(retellings, { inferred: true }));

test("of one article retold in four ways, four facts of five are read, and nothing unsure as a fact", () => {
  expect(retellings).toHaveLength(4);
  const { precision, recall } = rates(score);
  expect(recall).toBeGreaterThanOrEqual(0.8);
  expect(precision).toBeGreaterThan(0.9);
  expect(score.falselyAsserted).toBe(0);
}, 120_000);
