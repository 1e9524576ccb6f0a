import { describe, expect, test } from "vitest";
import { verdictOf } from "./verdict.ts";

describe("what statements come to", () => {
  test("nothing said is no evidence, and not a no", () => expect(verdictOf([])).toBe("no evidence"));
  test("a statement is a yes, beside plans too", () =>
    expect(verdictOf(["planned", "asserted"])).toBe("yes"));
  test("only a denial is a no", () => expect(verdictOf(["negated"])).toBe("no"));
  test("statement and denial are a dispute", () =>
    expect(verdictOf(["asserted", "negated"])).toBe("disputed"));
  test.each(["alleged", "planned", "hypothetical"] as const)("what is only %s is a maybe", (polarity) => {
    expect(verdictOf([polarity])).toBe("maybe");
  });
});
