import { expect, test } from "vitest";
import { standingIn } from "../testing/told-in.ts";

test.each([
  [
    "Ann Roe, who had been president of Peru since 2015, died on Sunday.",
    "Ann Roe @ president former 2015/..",
  ],
  ["Ann Roe has been governor of Kano since May 2019.", "Ann Roe @ governor current 2019-05/.."],
  ["Ann Roe, who had served as mayor of Cork since 2010, resigned.", "Ann Roe @ mayor former 2010/.."],
])("%s: the holding began when it is said to have", async (text, told) => {
  expect(await standingIn(text)).toEqual([told]);
});

test.each([
  "Ann Roe has been governor of Kano since the bank failed in 2011.",
  "Ann Roe has not been governor of Kano since 2011.",
  "Ann Roe was governor of Kano in 2011.",
])("%s: no beginning is told", async (text) => {
  expect((await standingIn(text)).filter((line) => line.includes("/.."))).toEqual([]);
});
