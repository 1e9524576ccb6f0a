import { expect, test } from "vitest";
import { isQuestion, suggestionsOf } from "./suggestions.ts";

test("words that ask are put to the record before anything is looked for", () => {
  expect(isQuestion("who dismissed Bektanov")).toBe(true);
  expect(isQuestion("Bektanov dismissed?")).toBe(true);
  expect(isQuestion("Whoopi Bektanov")).toBe(false);
  expect(suggestionsOf("who dismissed Bektanov", undefined)[0]).toMatchObject({
    kind: "ask",
    href: "/search?q=who+dismissed+Bektanov",
  });
});

test("nothing is suggested for no words", () => {
  expect(suggestionsOf("   ", undefined)).toEqual([]);
});
