import { describe, expect, test } from "vitest";
import { bareDate, dateWords } from "./date-words.ts";

const whole = { min: null, max: null };

describe("a date in an answer", () => {
  test.each([
    ["2022-01-19", "on 2022-01-19"],
    ["2019-03", "in 2019-03"],
    ["2019", "in 2019"],
    ["2019~", "in about 2019"],
    ["2019-22", "in summer 2019"],
    ["199X", "in the 1990s"],
    ["../2019-03", "by 2019-03"],
    ["2019/..", "from 2019 on"],
    ["2019/2020-02", "between 2019 and 2020-02"],
  ])("%s is put as %s", (edtf, words) => {
    expect(dateWords({ edtf, ...whole })).toBe(words);
  });

  test("bounds narrower than the month are told", () => {
    const date = { edtf: "2022-02", min: "2022-02-10", max: "2022-02-20" };
    expect(dateWords(date)).toBe("in 2022-02 (between 2022-02-10 and 2022-02-20)");
  });

  test("bounds that are the month's own are not", () => {
    expect(dateWords({ edtf: "2022-02", min: "2022-02-01", max: "2022-02-28" })).toBe("in 2022-02");
  });

  test("what is not stated has no words", () => {
    expect(dateWords({ edtf: null, ...whole })).toBeNull();
    expect(bareDate({ edtf: null, ...whole })).toBeNull();
  });

  test("the preposition can be left off", () => {
    expect(bareDate({ edtf: "2019-03", ...whole })).toBe("2019-03");
  });
});
