import { FACTS, type FactType } from "@cursus/graph-schema";
import { describe, expect, test } from "vitest";
import { activeWords, nounOf, pastWords, wouldWords } from "./fact-words.ts";

describe("the words of a fact", () => {
  test("a dismissal can be told from either side", () => {
    expect(activeWords("DISMISSED")).toEqual({
      subject: "AGENT",
      object: "PATIENT",
      past: "dismissed",
      base: "dismiss",
    });
    expect(pastWords("DISMISSED")).toBe("was dismissed");
    expect(wouldWords("DISMISSED")).toBe("would be dismissed");
  });

  test("a resignation has no doer but the one who resigns", () => {
    expect(activeWords("RESIGNED")).toBeNull();
    expect(wouldWords("RESIGNED")).toBe("would resign");
  });

  test("a court's acts have the court as doer", () => {
    expect(activeWords("CONVICTED")).toMatchObject({ subject: "COURT", past: "convicted", base: "convict" });
  });

  test("an active past is that of the plain verb", () => {
    expect(activeWords("REASSIGNED")).toMatchObject({ past: "moved", base: "move" });
  });

  test("every fact about a person can be put as a thing that would be", () => {
    const odd = (Object.keys(FACTS) as FactType[])
      .filter((type) => "principal" in FACTS[type])
      .filter((type) => /^would (?!succeed)\w+ed\b/.test(wouldWords(type)));
    expect(odd).toEqual([]);
  });

  test("an event has a noun, a statement none", () => {
    expect(nounOf("CHARGE_CHANGED")).toBe("charge change");
    expect(nounOf("HELD_OFFICE")).toBeNull();
  });
});
