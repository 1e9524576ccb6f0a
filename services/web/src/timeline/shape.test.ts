import { expect, test } from "vitest";
import { dayOf } from "./days.ts";
import { shapeOf } from "./shape.ts";

const date = (min: string | null, max: string | null = min) => ({ edtf: null, min, max });
const tenure = { seenMin: null, seenMax: null, status: "former" };

test("a tenure with stated ends is sure from its first day to its last, with no doubt beside it", () => {
  const shape = shapeOf({ ...tenure, from: date("2020-01-10"), to: date("2021-02-03") });
  expect(shape).toEqual({ sure: { from: dayOf("2020-01-10"), to: dayOf("2021-02-03") }, doubts: [] });
});

test("a start of which only the month is known is in doubt within that month and sure after it", () => {
  const shape = shapeOf({ ...tenure, from: date("2017-10-01", "2017-10-31"), to: date("2023-01-19") });
  expect(shape?.sure).toEqual({ from: dayOf("2017-10-31"), to: dayOf("2023-01-19") });
  expect(shape?.doubts).toEqual([{ from: dayOf("2017-10-01"), to: dayOf("2017-10-31") }]);
});

test("an end that nobody states leaves the bar open after the last day seen", () => {
  const shape = shapeOf({
    ...tenure,
    from: date("2023-01-25"),
    to: date("2023-01-25", null),
    seenMin: "2023-01-25",
    seenMax: "2023-01-25",
  });
  expect(shape?.doubts).toEqual([{ from: dayOf("2023-01-25"), to: null }]);
});

test("a tenure known only to have ended by a day is all doubt, open to the past", () => {
  const shape = shapeOf({ ...tenure, from: date(null, "2024-02-05"), to: date(null, "2024-02-05") });
  expect(shape).toEqual({ sure: null, doubts: [{ from: null, to: dayOf("2024-02-05") }] });
});

test("a tenure of which no day is known is not drawn", () => {
  expect(shapeOf({ ...tenure, from: date(null), to: date(null) })).toBeNull();
});
