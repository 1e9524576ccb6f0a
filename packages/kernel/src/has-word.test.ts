import { expect, test } from "vitest";
import { hasWord } from "./has-word.ts";

test.each(["Ann", " 7 ", "«Ö»", "王", "- x"])("has a letter or a digit: %s", (text) => {
  expect(hasWord(text)).toBe(true);
});

test.each(["", "  ", "--", "\u200b", "!?…"])("has none: %j", (text) => {
  expect(hasWord(text)).toBe(false);
});
