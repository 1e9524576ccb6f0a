import { describe, expect, test } from "vitest";
import {
  DIFFERENT_NAMES,
  NAMESAKES,
  type NamePair,
  SAME_NAMES,
  SAME_NAMES_WITHOUT_VOWELS,
} from "./fixtures/name-pairs.ts";
import { IN_ONE_COUNTRY, IN_ONE_OFFICE, mentionOf, pointOfPairs } from "./fixtures/operating-point.ts";
import { resolve } from "./identity.ts";
import { LINK } from "./score-persons.ts";

function areOne([a, b]: NamePair, ours: readonly string[], theirs: readonly string[] = ours): boolean {
  const identities = resolve([mentionOf("a", a, ours), mentionOf("b", b, theirs)], []);
  return identities.get("a")?.id === identities.get("b")?.id;
}

const missed = (pairs: readonly NamePair[], context: readonly string[]): readonly NamePair[] =>
  pairs.filter((pair) => !areOne(pair, context));

/** The share of pairs of one person that must be found; none of different people may be taken for one. */
const RECALL = 0.9;

/** Words that only the longer of two names has, or by which they differ. */
function wordsApart(a: string, b: string): number {
  const [ours, theirs] = [new Set(a.split(/[ -]/)), new Set(b.split(/[ -]/))];
  return Math.max(ours.difference(theirs).size, theirs.difference(ours).size);
}

describe("pairs of names", () => {
  test("there are at least 200, at least 80 of them of different people", () => {
    const different = DIFFERENT_NAMES.length + NAMESAKES.length;
    expect(different).toBeGreaterThanOrEqual(80);
    expect(different + SAME_NAMES.length + SAME_NAMES_WITHOUT_VOWELS.length).toBeGreaterThanOrEqual(200);
  });

  test("half of the different ones are one word apart", () => {
    const oneWordApart = DIFFERENT_NAMES.filter(([a, b]) => wordsApart(a, b) === 1);
    expect(oneWordApart.length).toBeGreaterThanOrEqual(DIFFERENT_NAMES.length / 2);
  });

  test("they are in at least six scripts", () => {
    const text = [...SAME_NAMES, ...SAME_NAMES_WITHOUT_VOWELS, ...DIFFERENT_NAMES].flat().join("");
    const scripts = ["Latin", "Cyrillic", "Greek", "Arabic", "Devanagari", "Han", "Hangul", "Georgian"];
    const used = scripts.filter((script) => new RegExp(`\\p{Script=${script}}`, "u").test(text));
    expect(used.length).toBeGreaterThanOrEqual(6);
  });

  test("at the threshold in use no pair is taken for one wrongly", () => {
    const { wrong, precision, recall } = pointOfPairs(LINK);
    expect({ wrong, precision }).toEqual({ wrong: 0, precision: 1 });
    expect(recall).toBeGreaterThanOrEqual(RECALL);
  });

  test("of the pairs that are one person's nine in ten are found, of people in one country and time", () => {
    const failed = [
      ...missed(SAME_NAMES, IN_ONE_COUNTRY),
      ...missed(SAME_NAMES_WITHOUT_VOWELS, IN_ONE_OFFICE),
    ];
    const all = SAME_NAMES.length + SAME_NAMES_WITHOUT_VOWELS.length;
    expect(failed.length / all, JSON.stringify(failed)).toBeLessThanOrEqual(1 - RECALL);
  });

  test.each(DIFFERENT_NAMES)("%s and %s are two people even in one office", (...pair) => {
    expect(areOne(pair, IN_ONE_OFFICE)).toBe(false);
  });

  test.each(DIFFERENT_NAMES)("%s and %s are two people where nothing else is known", (...pair) => {
    expect(areOne(pair, [])).toBe(false);
  });

  test.each(NAMESAKES)("$name of $a is not $name of $b", ({ name, a, b }) => {
    expect(areOne([name, name], a, b)).toBe(false);
  });
});
