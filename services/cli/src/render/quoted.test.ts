import fc from "fast-check";
import { expect, test } from "vitest";
import { printable } from "../printable.ts";
import { quoted } from "./quoted.ts";

test.each([
  ["He was dismissed.", "“He was dismissed.”"],
  ["(dismissed on 2 May);", "“dismissed on 2 May”"],
  ["General A. Roe (Operations);", "“General A. Roe (Operations)”"],
  ["; appointed minister,", "“appointed minister”"],
  ["• Ann Roe, mayor –", "“Ann Roe, mayor”"],
  ["- Ann Roe: dismissed:", "“Ann Roe: dismissed”"],
  ['"He left."', "“He left.”"],
  ["“He left.”", "“He left.”"],
  ['"He left.', "“He left.”"],
  ["He left.”", "“He left.”"],
  ['"He left," she said, "and stayed away."', '“"He left," she said, "and stayed away."”'],
  ["He left (in May", "“He left (in May”"],
  ["(He left", "“He left”"],
  ["he left)", "“he left”"],
  ["(“He left.”);", "“He left.”"],
  ["(A) and (B)", "“(A) and (B)”"],
  ["...", "“...”"],
  [";", "“;”"],
])("%s is quoted as %s", (text, shown) => {
  expect(quoted(text)).toBe(shown);
});

test("what is quoted always stands in the article so, and is never nothing", () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab ;,:()"“”«-•.\n'), minLength: 1 });
  fc.assert(
    fc.property(text, (any) => {
      const shown = quoted(any).slice(1, -1);
      expect(printable(any)).toContain(shown);
      expect(shown === "").toBe(printable(any) === "");
    }),
  );
});
