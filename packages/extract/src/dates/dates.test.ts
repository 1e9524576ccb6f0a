import { createLightEngine } from "@cursus/language";
import { expect, test } from "vitest";
import { findDates } from "./find-dates.ts";
import { resolveDate } from "./resolve-date.ts";

async function read(words: string, published: string | null, ahead = false): Promise<string[]> {
  const text = `The council met ${words}.`;
  const [tokens = []] = await createLightEngine().analyse(text, [{ start: 0, end: text.length }]);
  return findDates(tokens).map(({ expression }) => {
    const date = resolveDate(expression, { published, spokenOf: "2020-06-10", ahead });
    return date ? `${date.edtf} ${date.min}..${date.max}` : "unresolved";
  });
}

test.each([
  ["on 3 May 2021", "2021-05-03 2021-05-03..2021-05-03"],
  ["on May 3, 2021", "2021-05-03 2021-05-03..2021-05-03"],
  ["in mid-June last year", "2022-06 2022-06-10..2022-06-20"],
  ["in early April 2021", "2021-04 2021-04-01..2021-04-10"],
  ["late last month", "2023-01 2023-01-20..2023-01-31"],
  ["early last year", "2022 2022-01-01..2022-04-30"],
  ["in March 2019", "2019-03 2019-03-01..2019-03-31"],
  ["in 2016", "2016 2016-01-01..2016-12-31"],
  ["on January 30", "2023-01-30 2023-01-30..2023-01-30"],
  ["on March 30", "2022-03-30 2022-03-30..2022-03-30"],
  ["in December", "2022-12 2022-12-01..2022-12-31"],
  ["on Monday", "2023-02-13 2023-02-13..2023-02-13"],
  ["on Wednesday", "2023-02-15 2023-02-15..2023-02-15"],
  ["last Wednesday", "2023-02-08 2023-02-08..2023-02-08"],
  ["yesterday", "2023-02-14 2023-02-14..2023-02-14"],
  ["last week", "2023-02-06/2023-02-12 2023-02-06..2023-02-12"],
  ["three days ago", "2023-02-12 2023-02-12..2023-02-12"],
  ["the same day", "2020-06-10 2020-06-10..2020-06-10"],
  ["two days later", "2020-06-12 2020-06-12..2020-06-12"],
])("%s, in an article of 15 February 2023, is %s", async (words, date) => {
  expect(await read(words, "2023-02-15")).toEqual([date]);
});

test("what lies ahead is counted forward", async () => {
  expect(await read("on Monday", "2023-02-15", true)).toEqual(["2023-02-20 2023-02-20..2023-02-20"]);
  expect(await read("on March 30", "2023-02-15", true)).toEqual(["2023-03-30 2023-03-30..2023-03-30"]);
});

test("without a date of publication a relative date stays unresolved", async () => {
  for (const words of ["on Monday", "last year", "on January 30", "in December", "yesterday"])
    expect(await read(words, null)).toEqual(["unresolved"]);
  expect(await read("on 3 May 2021", null)).toEqual(["2021-05-03 2021-05-03..2021-05-03"]);
});

test("no date is seen in a number, a verb or an impossible day", async () => {
  expect(await read("2000 people who may march", "2023-02-15")).toEqual([]);
  expect(await read("on 31 February 2021", "2023-02-15")).not.toContain("2021-02-31 2021-02-31..2021-02-31");
});
