import { expect, test } from "vitest";
import { nounLemma } from "./nouns.ts";

test.each([
  ["ministers", "minister"],
  ["women", "woman"],
  ["charges", "charge"],
  ["clashes", "clash"],
  ["cities", "city"],
  ["politics", "politics"],
  ["congress", "congress"],
])("the singular of %s is %s", (plural, singular) => {
  expect(nounLemma(plural)).toBe(singular);
});
