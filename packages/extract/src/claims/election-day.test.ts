import { expect, test } from "vitest";
import { datesIn } from "../testing/told-in.ts";

const read = (text: string): Promise<readonly string[]> => datesIn(text, "2023-10-30");

test.each([
  "Ann Roe won most of the vote and will take office on January 1.",
  "After the election the council was dissolved on October 12.",
  "The loser of the vote left the country on Sunday.",
  "A runoff is due on November 19.",
  "The next election will be held on May 5.",
])("%s gives an election told elsewhere no day", async (sentence) => {
  const told = await read(`${sentence}\n\nIon Popa lost the election. Radu Stan was elected mayor of Cork.`);
  expect(told).toContain("ELECTED negated Ion Popa null");
  expect(told).toContain("ELECTED asserted Radu Stan null");
});

test.each([
  "The vote was held on Sunday.",
  "The vote, which was held on Sunday, was calm.",
  "Turnout in Sunday's election was low.",
  "Many stayed away from the October 29 election.",
  "The Greens won the election on Sunday.",
])("%s gives the election that the article tells of its day", async (sentence) => {
  expect(await read(`${sentence}\n\nRadu Stan was elected mayor of Cork.`)).toContain(
    "ELECTED asserted Radu Stan 2023-10-29",
  );
});

test("who had been elected before was not elected on the day that the article tells of", async () => {
  const told = await read("The vote was held on Sunday. Radu Stan had been elected mayor of Cork before.");
  expect(told).toContain("ELECTED asserted Radu Stan null");
});
