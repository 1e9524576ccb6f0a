import { expect, test } from "vitest";
import { structure } from "./structure.ts";

const kinds = (text: string): string[] => structure(text).map((block) => block.kind);
const first = (text: string, kind: string): string => {
  const block = structure(text).find((candidate) => candidate.kind === kind);
  return block ? text.slice(block.start, block.end) : "";
};

test("a headline, prose, an insert, a caption and a list are told apart", () => {
  const text =
    "Harbour Chief Loses Post\n\nThe harbour chief lost his post.\n\nSEE ALSO: Port strike ends\n" +
    "FILE - The harbour at dawn.\n- first item\n• second item";
  expect(kinds(text)).toEqual(["headline", "paragraph", "insert", "caption", "listItem", "listItem"]);
});

test("a first line that is a sentence is no headline", () => {
  expect(kinds("The minister resigned.\nNobody was surprised.")).toEqual(["paragraph", "paragraph"]);
});

test.each([
  "LUSAKA -- ",
  "KYIV (Agency) — ",
  "NAIROBI, Kenya - ",
  "BUENOS AIRES — ",
  "RIGA, May 3 -- ",
  "LAHORE: ",
  "SHAH ALAM: ",
])("the dateline %j is set off", (dateline) => {
  const text = `A Headline\n\n${dateline}The mayor left.`;
  const block = structure(text)[1];
  expect(block?.dateline && text.slice(block.dateline.start, block.dateline.end)).toBe(dateline);
});

test.each(["WATCH: ", "UPDATE: ", "NATO: "])("%j opens no dateline far from the head", (word) => {
  const text = `A Headline\n\n${"Some words stand here.\n\n".repeat(6)}${word}The mayor left.`;
  expect(structure(text).some(({ dateline }) => dateline)).toBe(false);
});

test("a byline and the headings of parts are told apart from prose", () => {
  const text =
    "Harbour Chief Loses Post\n\nBy Ada Obi, Lokoja\n\nThe chief left.\n\nLaw and crime\n\nA judge was ill.\n\nNobody said why";
  expect(kinds(text)).toEqual(["headline", "byline", "paragraph", "heading", "paragraph", "paragraph"]);
});

test("lines of a list are items of their own even where they are as long as wrapped ones", () => {
  const items = [
    "1. Ada Obi - Ministry of Works, Northern Region office",
    "2. Ben Oyo - Ministry of Health, Eastern Region office",
    "3. Cat Udo - Ministry of Lands, Western Region offices",
  ];
  expect(kinds(`A Headline\n\nThe posts are these:\n\n${items.join("\n")}`).slice(2)).toEqual([
    "listItem",
    "listItem",
    "listItem",
  ]);
});

test("a paragraph wrapped at a column is one block", () => {
  const wrapped =
    "The regional council of the northern district has\nremoved its chairman after a vote that lasted until\nlate in the night.";
  expect(first(`A Headline\n\n${wrapped}\n\nNext.`, "paragraph")).toBe(wrapped);
});

test("ten megabytes take no more than time in proportion", () => {
  const line = "The mayor of the town left office after the vote of the council on Monday.\n";
  const time = (copies: number): number => {
    const text = line.repeat(copies);
    const start = performance.now();
    structure(text);
    return performance.now() - start;
  };
  time(1000);
  expect(time(130_000)).toBeLessThan(5000);
});
