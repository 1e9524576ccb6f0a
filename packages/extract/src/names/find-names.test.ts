import { createLightEngine } from "@cursus/language";
import { expect, test } from "vitest";
import { textOf } from "../model.ts";
import { viewsOf } from "../views.ts";
import { findNames } from "./find-names.ts";

/** The names of a text, each as "type: words". */
async function namesIn(text: string): Promise<string[]> {
  const article = { key: "a", version: "a", id: "a", title: null, published: null, text };
  const views = await viewsOf(article as never, createLightEngine());
  const names = findNames(views);
  return views.flatMap((view) =>
    (names[view.index] ?? []).map((name) => `${name.type}: ${textOf(view, name)}`),
  );
}

test.each([
  ["Minister for Health Mary Doyle spoke.", "person: Mary Doyle"],
  ["The Director of Public Prosecutions Martha Levy agreed.", "person: Martha Levy"],
  ["The speaker of the National Assembly Adrien Codjo agreed.", "person: Adrien Codjo"],
  ["Acting Supt Arlene Groome agreed.", "person: Arlene Groome"],
  ["West Riding Police Det Insp Kath Brown agreed.", "person: Kath Brown"],
  ["Jane Doe MSP agreed.", "person: Jane Doe"],
  ["Lord Mayor of Brisbane Campbell Newby agreed.", "person: Campbell Newby"],
])("the title of %s is no part of the name", async (text, name) => {
  expect(await namesIn(text)).toContain(name);
});

test.each([
  ["Garff MHK Eleanor Quine agreed.", "place: Garff"],
  ["It was Whanganui mayor Ross Duffy who agreed.", "place: Whanganui"],
  ["The SNP councillor Jane Doe agreed.", "organization: SNP"],
  ["It was Scotlands transport minister Jane Doe who agreed.", "place: Scotlands"],
  ["The Kumba boss Norman Lungu agreed.", "organization: Kumba"],
])("%s begins with what the title is of", async (text, name) => {
  expect(await namesIn(text)).toContain(name);
});

test("a college keeps what it is of", async () => {
  expect(await namesIn("The Royal College of Physicians met.")).toEqual([
    "organization: Royal College of Physicians",
  ]);
});

test("a nickname between quotation marks is part of the name", async () => {
  expect(await namesIn('Police freed Keron "Bishop" Nolan in May.')).toContain(
    'person: Keron "Bishop" Nolan',
  );
});

test("a body keeps the title that its name holds", async () => {
  expect(await namesIn("The Office of the Ombudsman agreed.")).toEqual([
    "organization: Office of the Ombudsman",
  ]);
});

test("a body whose name has an and stays whole", async () => {
  expect(await namesIn("The National Cereals and Produce Board met.")).toEqual([
    "organization: National Cereals and Produce Board",
  ]);
});

test("the portfolio of a minister ends where the name begins", async () => {
  expect(await namesIn("Minister for Women, Youth and Sports Mary Doyle spoke.")).toContain(
    "person: Mary Doyle",
  );
});
