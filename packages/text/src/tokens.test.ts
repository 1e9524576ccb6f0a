import { expect, test } from "vitest";
import { tokensOf } from "./tokens.ts";

const words = (text: string): string[] => tokensOf(text, { start: 0, end: text.length }).map((t) => t.text);

test("possessives, hyphens, dates, money and abbreviations", () => {
  expect(words("Gen. Al-Masri's ex-aide paid $3.5m (4%) on 3rd May -- the U.S. didn’t.")).toEqual([
    ..."Gen. Al-Masri 's ex-aide paid $3.5m ( 4% ) on 3rd May -- the U.S. didn’t .".split(" "),
  ]);
});

test("every token stands at its offsets", () => {
  const text = "  “Été” 𝔄𝔅 — Qasym-Zhomart’s 10:30 a.m.";
  for (const token of tokensOf(text, { start: 2, end: text.length }))
    expect(text.slice(token.start, token.end)).toBe(token.text);
});
