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

test("a long text without a full stop is cut at blanks, soon", () => {
  const text = `The ${"council and ".repeat(80_000)}mayor`;
  const start = performance.now();
  const sentences = split(text);
  expect(sentences.join(" ")).toBe(text);
  expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(4_000);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test("a run without a blank is cut between characters", () => {
  const text = `The ${"🧀".repeat(5_000)} left`;
  expect(split(text).every((sentence) => sentence.isWellFormed())).toBe(true);
});

test.each([
  "Taxes will be set by Coun. Ada Brooks.",
  "The petitioner, Barr. Uche Obi, and Engr. Tan Reyes and Arc. Musa Bello won.",
  "The speaker, Rt. Hon. Femi Ojo, met Maj.-Gen. Obi, Lt.-Col. Roy, Lt-Gen (retd) Aziz and Mrs. Lee.",
  "He met Sgt. Mo Adams, the Rev. Ann Poe and Senior Supt. Kofi Mensah.",
  "No. 4 beat No. 5 in Case No. 17 of Smith vs. Jones.",
  "She arrived at 9 a.m. GMT and left at 5 p.m. Monday.",
])("%j is one sentence", (sentence) => {
  expect(split(sentence)).toEqual([sentence]);
});

test.each([
  ["He moved to Georgetown, Ga. The house burned.", "The house burned."],
  ["He fell ill. Police came.", "Police came."],
  ["She stayed in St George's. He left.", "He left."],
  ["The vote is on Nov. 8. Results come later.", "Results come later."],
  ["It opened at 9 a.m. Voters queued.", "Voters queued."],
  ["They met in Sept. The judge was ill.", "The judge was ill."],
  ["They left the party.Their leader stayed.", "Their leader stayed."],
])("in %j a new sentence begins", (text, last) => {
  expect(split(text).at(-1)).toBe(last);
});

test("an address on the web is no end", () => {
  const text = "Write to press@town.Hall.example or see www.town.Hall before Monday.";
  expect(split(text)).toEqual([text]);
});

test("the mark of an item is part of no sentence, and no sentence ends in a dateline", () => {
  const text =
    "A Headline\n\nKAMPALA. The army chief left.\n\n1. Dr. Ada Obi, to the Treasury\n2. Mr. Lee, to the Mint";
  expect(split(text)).toEqual([
    "A Headline",
    "KAMPALA. The army chief left.",
    "Dr. Ada Obi, to the Treasury",
    "Mr. Lee, to the Mint",
  ]);
});
