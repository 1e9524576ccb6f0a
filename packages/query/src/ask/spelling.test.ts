import { expect, test } from "vitest";
import { corrected } from "./spelling.ts";

const vocabulary = new Set(["dismissed", "arrested", "convicted", "convict"]);
const tokens = (...words: string[]) => words.map((text) => ({ text, lower: text.toLowerCase() }));
const words = (...given: string[]) =>
  corrected(tokens(...given), vocabulary)?.map(({ lower }) => lower) ?? null;

test("one slip in a long word is mended", () => {
  expect(words("who", "dissmissed")).toEqual(["who", "dismissed"]);
  expect(words("arestsed")).toBeNull();
  expect(words("arrseted")).toEqual(["arrested"]);
});

test("names, short words and known words stay", () => {
  expect(words("Dismised")).toBeNull();
  expect(words("dismissed", "convicts")).toEqual(["dismissed", "convict"]);
  expect(words("who", "was")).toBeNull();
});
