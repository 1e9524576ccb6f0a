import { describe, expect, test } from "vitest";
import type { EventRow, TenureRow } from "../answer.ts";
import { anEvent, aTenure } from "../testing/rows.ts";
import { inTimeOrder } from "./in-time-order.ts";

const on = (day: string) => ({ edtf: day, min: day, max: day });
const step = (type: EventRow["type"], more: Partial<EventRow> = {}): EventRow => ({
  ...anEvent(type),
  id: type,
  says: "",
  ...more,
});
const types = (rows: readonly (EventRow | TenureRow)[]) =>
  rows.map((row) => (row.kind === "event" ? row.type : "tenure"));

describe("the order of an answer's rows", () => {
  test("undated steps stand where they usually come in", () => {
    const steps = [
      step("TRIED"),
      step("SENTENCED", { date: on("2023-02-24") }),
      step("CHARGE_CHANGED"),
      step("ARRESTED", { date: { edtf: "2022-02", min: "2022-02-10", max: "2022-02-20" } }),
      step("CHARGED"),
      step("CONVICTED", { date: on("2023-02-24") }),
    ];
    const order = ["ARRESTED", "CHARGED", "CHARGE_CHANGED", "TRIED", "CONVICTED", "SENTENCED"];
    expect(types(inTimeOrder(steps))).toEqual(order);
    expect(types(inTimeOrder(steps.toReversed()))).toEqual(order);
  });

  test("dates count more than what is usual: an acquittal on appeal follows the sentence", () => {
    const steps = [
      step("ACQUITTED", { date: on("2023-03-03") }),
      step("SENTENCED", { date: on("2021-08-01") }),
      step("CONVICTED", { date: on("2021-08-01") }),
    ];
    expect(types(inTimeOrder(steps))).toEqual(["CONVICTED", "SENTENCED", "ACQUITTED"]);
  });

  test("a step goes by the dates of its own case", () => {
    const steps = [
      step("SENTENCED", { date: on("2010-01-01"), case: "old" }),
      step("CHARGED", { case: "new" }),
      step("TRIED", { date: on("2020-01-01"), case: "new" }),
    ];
    expect(types(inTimeOrder(steps))).toEqual(["SENTENCED", "CHARGED", "TRIED"]);
  });

  test("tenures stand at their beginning, and what has no day at all comes last", () => {
    const rows = [
      step("RESIGNED"),
      { ...aTenure({ from: on("2015-01-01") }), says: "" },
      step("APPOINTED", { date: on("2014-12-30") }),
    ];
    expect(types(inTimeOrder(rows))).toEqual(["APPOINTED", "tenure", "RESIGNED"]);
  });
});
