import { expect, test } from "vitest";
import { sentencesOf } from "./sentences.ts";
import { structure } from "./structure.ts";

const split = (text: string): string[] =>
  sentencesOf(text, structure(text)).map((sentence) => text.slice(sentence.start, sentence.end));

test("abbreviations, initials and numbers end no sentence", () => {
  expect(
    split("Gen. A. B. Moyo met Mr. Sato on Feb. 3. They spent 3.5 hours at No. 10. The U.S. Senate agreed."),
  ).toEqual([
    "Gen. A. B. Moyo met Mr. Sato on Feb. 3.",
    "They spent 3.5 hours at No. 10.",
    "The U.S. Senate agreed.",
  ]);
});

test("a sentence may end in a short form before a common first word", () => {
  expect(split("He flew to the U.S. The judge stayed.")).toEqual([
    "He flew to the U.S.",
    "The judge stayed.",
  ]);
});

test("closing quotes and brackets stay with their sentence", () => {
  expect(split("“We will appeal.” The court (of appeal.) Then silence!")).toEqual([
    "“We will appeal.”",
    "The court (of appeal.)",
    "Then silence!",
  ]);
});

test("no sentence goes beyond its block, and none is lost", () => {
  const text = "Short Headline\n\nOne. Two\nThree.";
  expect(split(text)).toEqual(["Short Headline", "One.", "Two", "Three."]);
});

test("a long text without a full stop is one sentence, soon", () => {
  const text = `The ${"council and ".repeat(80_000)}mayor`;
  const start = performance.now();
  expect(split(text)).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(2000);
});
