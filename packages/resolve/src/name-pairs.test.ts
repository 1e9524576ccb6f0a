import type { PlacedMention } from "@cursus/graph-schema";
import { describe, expect, test } from "vitest";
import {
  DIFFERENT_NAMES,
  NAMESAKES,
  type NamePair,
  SAME_NAMES,
  SAME_NAMES_WITHOUT_VOWELS,
} from "./fixtures/name-pairs.ts";
import { resolve } from "./identity.ts";
import { keyOf } from "./key-of.ts";

const IN_ONE_COUNTRY = ["country:Norland", "years:2019-2020"];
const IN_ONE_OFFICE = [
  ...IN_ONE_COUNTRY,
  "office:office:minister of defence//Norland",
  "title:minister of defence",
];

function mention(id: string, name: string, context: readonly string[]): PlacedMention {
  const entity = { id, type: "Person" as const, name, aliases: [], named: true, mentions: [] };
  return {
    ...entity,
    articleKey: id,
    version: id,
    published: "2020-01-01",
    context,
    knownAs: null,
    key: keyOf(entity),
  };
}

function areOne([a, b]: NamePair, ours: readonly string[], theirs: readonly string[] = ours): boolean {
  const identities = resolve([mention("a", a, ours), mention("b", b, theirs)], []);
  return identities.get("a")?.id === identities.get("b")?.id;
}

const missed = (pairs: readonly NamePair[], context: readonly string[]): readonly NamePair[] =>
  pairs.filter((pair) => !areOne(pair, context));

/** The share of pairs of one person that must be found; none of different people may be taken for one. */
const RECALL = 0.9;

describe("pairs of names", () => {
  test("there are at least 200, at least 80 of them of different people", () => {
    const different = DIFFERENT_NAMES.length + NAMESAKES.length;
    expect(different).toBeGreaterThanOrEqual(80);
    expect(different + SAME_NAMES.length + SAME_NAMES_WITHOUT_VOWELS.length).toBeGreaterThanOrEqual(200);
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
