import { expect, test } from "vitest";
import { periodOf } from "./period.ts";

test("a period is what lies in the day asked about and between both ends", () => {
  expect(periodOf({ at: "2022" })).toEqual({ min: "2022-01-01", max: "2022-12-31", words: "in 2022" });
  expect(periodOf({ from: "2021-03", to: "2022" })).toEqual({
    min: "2021-03-01",
    max: "2022-12-31",
    words: "from 2021-03 until 2022",
  });
  expect(periodOf({ at: "2022", from: "2022-06" })).toMatchObject({ min: "2022-06-01", max: "2022-12-31" });
});

test("what is not asked is open", () => {
  expect(periodOf({})).toEqual({ min: null, max: null, words: "" });
});
