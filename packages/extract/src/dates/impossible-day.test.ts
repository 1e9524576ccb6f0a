import { expect, test } from "vitest";
import { datesIn } from "../testing/told-in.ts";

const sworn = (words: string): Promise<readonly string[]> =>
  datesIn(`Ilka Varn was sworn in as mayor of Ostrel ${words}.`, "2024-05-20");

test.each([
  "on 30 February 2023",
  "on the 30th of February 2023",
  "on 29 February 2023",
  "on 31 April 2023",
  "on April 31, 2023",
  "on April 31",
  "on 0 March 2023",
  "on 32 March 2023",
  "on March 32, 2023",
  "on Monday, 30 February 2023",
  "on Monday, February 30",
  "on 2023-13-05",
  "on 2023-02-30",
  "on 2023-00-10",
])("%s is no day: the claim stands, undated", async (words) => {
  expect(await sworn(words)).toEqual(["TOOK_OFFICE asserted Ilka Varn null"]);
});

test.each([
  ["on 29 February 2024", "2024-02-29"],
  ["on 31 March 2023", "2023-03-31"],
  ["in February 2023", "2023-02"],
  ["in February 2023, when 30 people watched", "2023-02"],
  ["on Monday, 13 May 2024", "2024-05-13"],
])("%s is one", async (words, date) => {
  expect(await sworn(words)).toEqual([`TOOK_OFFICE asserted Ilka Varn ${date}`]);
});

test("another date of the sentence is not lost with it", async () => {
  expect(
    await datesIn("Ilka Varn was arrested on 5 March 2023, not on 30 February 2023.", "2024-05-20"),
  ).toEqual(["ARRESTED asserted Ilka Varn 2023-03-05"]);
});
