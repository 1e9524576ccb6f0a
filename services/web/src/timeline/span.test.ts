import { expect, test } from "vitest";
import { dayOf } from "./days.ts";
import { spanOf } from "./span.ts";

test("every known day stands within the chart, with room on both sides", () => {
  const span = spanOf([dayOf("2015-11-25"), dayOf("2024-02-04")]);
  expect(span.at(dayOf("2015-11-25"))).toBeGreaterThan(2);
  expect(span.at(dayOf("2024-02-04"))).toBeLessThan(98);
});

test("ticks of years are called by the year alone", () => {
  const { ticks } = spanOf([dayOf("2010-05-01"), dayOf("2024-02-04")]);
  expect(ticks.length).toBeGreaterThan(3);
  for (const { label } of ticks) expect(label).toMatch(/^\d{4}$/);
});

test("a single day is shown within some weeks, and its ticks tell the year once", () => {
  const { ticks, last, first } = spanOf([dayOf("2023-11-13")]);
  expect(last - first).toBeGreaterThanOrEqual(45);
  expect(ticks[0]?.label).toMatch(/2023/);
});
