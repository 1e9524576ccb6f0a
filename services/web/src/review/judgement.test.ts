import { expect, test } from "vitest";
import { kindWords, madeWords } from "./judgement.ts";

test("a decision is told with who made it, and when where that is known", () => {
  expect(madeWords({ by: "Ann" })).toBe("by Ann");
  expect(madeWords({ by: "Ann", at: null })).toBe("by Ann");
  const at = new Date(2024, 4, 3, 9, 5).toISOString();
  expect(madeWords({ by: "Ann", at })).toBe("by Ann, 3 May 2024 at 09:05");
});

test("what was decided is told in words, a kind not known by its own", () => {
  expect(kindWords("reject")).toBe("Rejected");
  expect(kindWords("other")).toBe("other");
});
