import { expect, test } from "vitest";
import { canHoldClaims } from "./can-hold-claims.ts";

test.each([
  "“We all want some peace and quiet,” she said.",
  "Nobody knew why. They said little about it.",
  "i don't think so",
])("nothing can be read in %j", (paragraph) => {
  expect(canHoldClaims(paragraph)).toBe(false);
});

test.each([
  "He resigned.",
  "the minister said so",
  "All this meant little to Petrova.",
  "Some said 12 of them came.",
  "They said nine came.",
  "Protesters said little.",
  "اعتقل الوزير",
])("something may be read in %j", (paragraph) => {
  expect(canHoldClaims(paragraph)).toBe(true);
});
