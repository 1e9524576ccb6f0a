import { expect, test } from "vitest";
import { smallestCover } from "./smallest-cover.ts";

const cover = (sets: readonly string[], wanted: string) =>
  smallestCover(sets, (set) => [...set], [...wanted]);

test("the fewest that hold all are taken, though the greatest of all is not among them", () => {
  expect(cover(["abcd", "abx", "cdy"], "abcdxy")).toEqual(["abx", "cdy"]);
});

test("of equally few the first is taken", () => {
  expect(cover(["ab", "ba", "a"], "ab")).toEqual(["ab"]);
});

test("what none holds is not waited for, and what is not wanted does not count", () => {
  expect(cover(["ab", "q"], "abz")).toEqual(["ab"]);
  expect(cover([], "a")).toEqual([]);
});

test("many sets that each hold one element are all taken", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  expect(cover([...letters], letters)).toHaveLength(26);
});
