import { expect, test } from "vitest";
import { possibleLemmas } from "./possible-lemmas.ts";

test.each([
  ["resigned", "resign"],
  ["took", "take"],
  ["convictions", "conviction"],
  ["chairmen", "chairman"],
  ["ousting", "oust"],
  ["squeezed", "squeeze"],
])("%s may be a form of %s", (word, lemma) => {
  expect(possibleLemmas(word)).toContain(lemma);
});
