import { expect, test } from "vitest";
import { datesIn } from "../testing/told-in.ts";

const read = (text: string): Promise<readonly string[]> => datesIn(text, "2023-10-30");

test.each([
  "Ann Roe was elected mayor of Cork and will take office on January 1.",
  "Ann Roe was elected mayor of Cork and is to be sworn in on December 4.",
  "Ann Roe was elected mayor of Cork and is expected to take office on January 1.",
])("%s: the day to come is not that of what has happened", async (text) => {
  const told = await read(text);
  expect(told).toContain("ELECTED asserted Ann Roe null");
  expect(told.some((line) => /^TOOK_OFFICE planned Ann Roe 202[34]-\d\d-0\d$/.test(line))).toBe(true);
});

test.each([
  "On January 1 Ann Roe will become governor.",
  "Ann Roe is due in court on December 3.",
  "The council meets next on a day that will be announced on January 2.",
])("%s: what is told as past did not happen on that same day", async (sentence) => {
  expect(await read(`${sentence} Ion Popa was arrested on the same day.`)).toContain(
    "ARRESTED asserted Ion Popa null",
  );
});

test("what is to happen on the same day happens on the day to come", async () => {
  const told = await read("On January 1 Ann Roe will become governor. Ion Popa will resign the same day.");
  expect(told).toContain("RESIGNED planned Ion Popa 2024-01-01");
});

test("the same day of what has happened is the day that was told", async () => {
  const told = await read("Ann Roe resigned on Friday. Ion Popa was sworn in as mayor on the same day.");
  expect(told).toContain("TOOK_OFFICE asserted Ion Popa 2023-10-27");
});
