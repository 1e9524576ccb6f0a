import { expect, test } from "vitest";
import { standingIn } from "../../testing/told-in.ts";

test.each([
  [
    "Vice President Ann Roe was sworn in as president of Kenya on Friday. She is to leave office in March 2026.",
    ["Ann Roe @ president current", "Ann Roe @ vice president former"],
  ],
  [
    "Ion Popa, the deputy mayor of Cork, took office as mayor of Cork on Friday. He will step down in June 2027.",
    ["Ion Popa @ deputy mayor former", "Ion Popa @ mayor current"],
  ],
])("%s: the end that is to come ends nothing yet", async (text, told) => {
  expect(await standingIn(text)).toEqual(told);
});

test.each([
  [
    "President Ion Popa dismissed Radu Stan as interior minister. Ann Roe, who had been health minister, was moved to the Interior Ministry to replace him.",
    ["Ann Roe @ minister of health former", "Ann Roe @ minister of interior current"],
  ],
  [
    "Ann Roe, the health minister of Kenya, was moved to the Interior Ministry and was sworn in as interior minister.",
    ["Ann Roe @ minister of health former", "Ann Roe @ minister of interior current"],
  ],
])("%s: what a move brings it does not end", async (text, told) => {
  expect((await standingIn(text)).filter((line) => line.startsWith("Ann Roe"))).toEqual(told);
});

test("who was moved left the office held before", async () => {
  const told = await standingIn("Health minister Ann Roe of Kenya was moved to the Interior Ministry.");
  expect(told).toEqual(["Ann Roe @ minister of health former"]);
});

test.each([
  "Deputy mayor Ion Popa will act as mayor until a new election.",
  "Deputy minister Ion Popa will serve as minister until June.",
])("%s: who is only to rise is still the deputy", async (text) => {
  const told = await standingIn(text);
  expect(told.filter((line) => line.includes("deputy"))).toEqual([expect.stringMatching(/ current$/)]);
});
