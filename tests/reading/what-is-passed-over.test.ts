import { expect, test } from "vitest";
import { ownArticles } from "./own-corpus.ts";
import { whatIsPassedOver } from "./what-is-passed-over.ts";

test("no paragraph of an annotated article that holds an asserted fact is passed over", () => {
  const { paragraphs, passedOver, lost } = whatIsPassedOver(ownArticles());
  expect(paragraphs).toBeGreaterThan(1_000);
  expect(passedOver).toBeGreaterThan(0);
  expect(lost).toEqual([]);
});
