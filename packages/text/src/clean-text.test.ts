import { expect, test } from "vitest";
import { cleanText } from "./clean-text.ts";

const limits = { maxChars: 1000 };

test("clean text comes back as it is", () => {
  const clean = "A headline\n\nThe café’s owner — a judge — left. 𝔘𝔫𝔦\t2024";
  expect(cleanText(clean, limits)).toBe(clean);
});

test("line ends become LF, invisible characters go, letters are composed", () => {
  expect(cleanText("\uFEFFone\r\ntwo\rthree\u0000 cafe\u0301", limits)).toBe("one\ntwo\nthree café");
});

test("cleaning twice is cleaning once", () => {
  const once = cleanText("e\u0000\u0301 \u0085 x\u00ad\u0301", limits);
  expect(cleanText(once, limits)).toBe(once);
});

test("a lone surrogate, an empty text and a text too long are refused by name", () => {
  expect(() => cleanText("broken \ud800", limits)).toThrow(
    expect.objectContaining({ code: "ArticleMalformed" }),
  );
  expect(() => cleanText(" \r\n\u0000", limits)).toThrow(expect.objectContaining({ code: "ArticleEmpty" }));
  expect(() => cleanText("x".repeat(1001), limits)).toThrow(
    expect.objectContaining({
      code: "ArticleTooLarge",
      message: expect.stringContaining("1000"),
      advice: expect.stringContaining("CURSUS_MAX_ARTICLE_CHARS"),
    }),
  );
});
