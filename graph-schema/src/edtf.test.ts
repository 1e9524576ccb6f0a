import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { edtfBounds, isApproximate, isEdtf, isIsoDay } from "./edtf.ts";

describe("edtfBounds", () => {
  test.each([
    ["2022", "2022-01-01", "2022-12-31"],
    ["2022-02", "2022-02-01", "2022-02-28"],
    ["2024-02~", "2024-02-01", "2024-02-29"],
    ["1900-02?", "1900-02-01", "1900-02-28"],
    ["2022-01-19%", "2022-01-19", "2022-01-19"],
    ["199X", "1990-01-01", "1999-12-31"],
    ["2022-22", "2022-06-01", "2022-08-31"],
    ["2023-24", "2023-01-01", "2024-02-29"],
    ["2019/2022-03", "2019-01-01", "2022-03-31"],
    ["2019-03-19/..", "2019-03-19", null],
    ["../2019~", null, "2019-12-31"],
    ["/2019", null, "2019-12-31"],
  ])("%s runs from %s to %s", (text, min, max) => {
    expect(edtfBounds(text)).toEqual({ min, max });
  });

  test.each([
    "",
    "..",
    "../..",
    "/",
    "2022-13",
    "2022-00",
    "2022-02-30",
    "2023-02-29",
    "2022-1-9",
    "22",
    "2022/2019",
    "2019/2020/2021",
    "2022-25",
    "2022-01-19T10:00",
    "early 2022",
    "2022~~",
    "20XX",
    " 2022",
    "2022\n",
  ])("refuses %j", (text) => {
    expect(isEdtf(text)).toBe(false);
  });

  test("every day of the calendar bounds itself", () => {
    const days = fc.date({
      min: new Date("0100-01-01"),
      max: new Date("9999-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(edtfBounds(day)).toEqual({ min: day, max: day });
        expect(isIsoDay(day)).toBe(true);
      }),
    );
  });

  test("no text has its first day after its last", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{3}[\dX](-[0-3]\d){0,2}[~?%]?(\/(\.\.|\d{4}(-[0-1]\d)?))?$/),
        (text) => {
          const bounds = edtfBounds(text);
          if (bounds?.min && bounds.max) expect(bounds.min <= bounds.max).toBe(true);
        },
      ),
    );
  });
});

test("about and unsure are told apart", () => {
  expect([isApproximate("2022~"), isApproximate("2022%"), isApproximate("2022?")]).toEqual([
    true,
    true,
    false,
  ]);
});

test("a month is no day", () => {
  expect(isIsoDay("2022-02")).toBe(false);
});
