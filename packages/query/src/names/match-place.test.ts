import { expect, test } from "vitest";
import { matchPlace } from "./match-place.ts";

test.each([
  ["Almaty", ["Almaty"]],
  ["the United Kingdom", ["Britain"]],
  ["potosi", ["Potosí"]],
])("%s is found by its name or another of its country", (asked, forms) => {
  expect(matchPlace(asked, forms)).toBe(1);
});

test.each([
  ["Almaty", ["Astana"]],
  ["Niger", ["Nigeria"]],
  ["the", ["the"]],
])("%s is no other place", (asked, forms) => {
  expect(matchPlace(asked, forms)).toBe(0);
});
