import { expect, test } from "vitest";
import { officesIn, standingIn } from "../../testing/told-in.ts";

test.each([
  [
    "Ilka Varn was sworn in as mayor of Ostrel on 3 March 2021. Mayor Varn resigned.",
    "RESIGNED",
    "mayor / Ostrel",
  ],
  [
    "Ilka Varn was sworn in as mayor of Ostrel in 2021. The mayor resigned on Monday.",
    "RESIGNED",
    "mayor / Ostrel",
  ],
  ["Ilka Varn, the mayor of Ostrel, spoke. Mayor Varn resigned on Monday.", "RESIGNED", "mayor / Ostrel"],
  [
    "Ilka Varn was appointed minister of health. Minister Varn was dismissed.",
    "DISMISSED",
    "minister of health",
  ],
  [
    "Ilka Varn was appointed minister of health. The minister was dismissed.",
    "DISMISSED",
    "minister of health",
  ],
  [
    "Ilka Varn was elected president of Peru. President Varn resigned on Monday.",
    "RESIGNED",
    "president / Peru",
  ],
])("%s: the bare title is the office that the person was given", async (text, type, office) => {
  const told = await officesIn(text);
  expect(told).toContain(`${type} Ilka Varn @ ${office}`);
  expect(new Set(told.map((line) => line.split(" @ ")[1]))).toEqual(new Set([office]));
});

test.each([
  [
    "Ilka Varn was mayor of Ostrel from 2010 to 2014 and mayor of Lund from 2015 to 2019. Mayor Varn resigned in 2019.",
    "RESIGNED Ilka Varn @ mayor",
  ],
  ["Ilka Varn became deputy mayor of Ostrel. Mayor Varn resigned on Monday.", "RESIGNED Ilka Varn @ mayor"],
  ["Ilka Varn was elected mayor of Ostrel. Mayor Oto Brem resigned on Monday.", "RESIGNED Oto Brem @ mayor"],
])("%s: with two such offices, or none, the title stays bare", async (text, told) => {
  expect(await officesIn(text)).toContain(told);
});

test("who succeeded somebody has the office of that one, by the bare title too", async () => {
  const text =
    "Ilka Varn, the former mayor of Ostrel, was jailed. Oto Brem succeeded her as mayor. Mayor Brem welcomed the verdict.";
  const told = await officesIn(text);
  expect(
    told.filter((line) => line.includes("Oto Brem")).every((line) => line.endsWith("mayor / Ostrel")),
  ).toBe(true);
  expect(told).toContain("HELD_OFFICE Oto Brem @ mayor / Ostrel");
});

test("a title of another body that has no name is not the person's own office", async () => {
  const text =
    "Ilka Varn was chair of Ostrel Health Trust. The committee's chairman, Ilka Varn, has called Mr Brem to appear.";
  expect(await officesIn(text)).toContain("HELD_OFFICE Ilka Varn @ chair");
});

test("a title that goes on in words that are not understood is not the office told elsewhere", async () => {
  const text =
    "Ilka Varn is minister of health. She was minister of this and that in 2015 and minister for nothing in 2016.";
  expect(await officesIn(text)).toContain("HELD_OFFICE Ilka Varn @ minister");
});

test('"the mayor" is nobody whom the article gives the title where it gives it to two', async () => {
  const text =
    "Ilka Varn was sworn in as mayor of Ostrel. Oto Brem was elected mayor of Lund. The mayor resigned on Monday.";
  expect((await officesIn(text)).filter((line) => line.startsWith("RESIGNED"))).toEqual([]);
});

test("who stands in for somebody accused is not the accused", async () => {
  const text =
    "The mayor of Ostrel was arrested on Monday. Ilka Varn was appointed acting mayor. The mayor resigned on Tuesday.";
  expect((await officesIn(text)).filter((line) => /^RESIGNED Ilka/.test(line))).toEqual([]);
});

test.each([
  ["on 3 March 2021", "unspecified"],
  ["on Monday", "current"],
])("who was sworn in %s is told to hold the office as far as that goes: %s", async (when, status) => {
  expect(await standingIn(`Ilka Varn was sworn in as mayor of Ostrel ${when}.`)).toEqual([
    `Ilka Varn @ mayor ${status}`,
  ]);
});
