import type { FactType } from "@cursus/graph-schema";
import { expect, test } from "vitest";
import type { EventRow } from "../answer.ts";
import { aNamed, anEvent } from "../testing/rows.ts";
import { guiltOf } from "./guilt.ts";

/** "CONVICTED 2019 bribery": its type, its date where it has one, its offence. */
function step(told: string, more: Partial<EventRow> = {}): EventRow {
  const [type = "", edtf = "", offence] = told.split(" ");
  const date =
    edtf === "" ? { edtf: null, min: null, max: null } : { edtf, min: `${edtf}-01-01`, max: `${edtf}-12-31` };
  const participants = offence === undefined ? {} : { OFFENCE: [aNamed("Offence", offence)] };
  const event = anEvent(type as FactType, { id: told, date, participants, case: "matter" });
  return { ...event, says: told, ...more };
}

const guilt = (...steps: readonly string[]) => guiltOf(steps.map((one) => step(one)));
const idsOf = (rows: readonly EventRow[]) => rows.map(({ id }) => id);

test.each([
  ["yes", ["CONVICTED 2019"]],
  ["yes", ["SENTENCED 2019"]],
  ["yes", ["CONVICTED 2019", "APPEALED 2020"]],
  ["no", ["CONVICTED 2019", "OVERTURNED 2021"]],
  ["no", ["CONVICTED 2019", "SENTENCED 2022", "OVERTURNED 2021"]],
  ["no", ["CONVICTED 2019", "ACQUITTED 2021"]],
  ["no", ["CONVICTED 2019", "PARDONED 2021"]],
  ["no", ["CONVICTED", "OVERTURNED 2021"]],
  ["no", ["CONVICTED 2019", "OVERTURNED"]],
  ["no", ["ACQUITTED 2021"]],
  ["yes", ["ACQUITTED 2019", "CONVICTED 2021"]],
  ["yes", ["CONVICTED 2019", "OVERTURNED 2020", "CONVICTED 2022 again"]],
  ["disputed", ["CONVICTED", "ACQUITTED 2021"]],
  ["disputed", ["CONVICTED 2021", "ACQUITTED"]],
  ["disputed", ["CONVICTED 2021", "ACQUITTED 2021"]],
  ["disputed", ["CONVICTED 2019", "OVERTURNED 2020", "CONVICTED"]],
  ["yes", ["CONVICTED 2021 bribery", "ACQUITTED 2021 fraud"]],
  ["no", ["CONVICTED 2021 bribery", "ACQUITTED 2022 bribery"]],
  [null, ["CHARGED 2019", "TRIED 2020"]],
])("whether a conviction stands is %s after %j", (verdict, steps) => {
  expect(guilt(...steps).verdict).toBe(verdict);
});

test("what answers comes first, and what it undid or may undo it is told with it", () => {
  const undone = guilt("CONVICTED 2019", "OVERTURNED 2021");
  expect([idsOf(undone.rows), idsOf(undone.related)]).toEqual([["OVERTURNED 2021"], ["CONVICTED 2019"]]);
  const appealed = guilt("CONVICTED 2019", "APPEALED 2020");
  expect([idsOf(appealed.rows), idsOf(appealed.related)]).toEqual([["CONVICTED 2019"], ["APPEALED 2020"]]);
  const unsure = guilt("CONVICTED", "ACQUITTED 2021");
  expect(idsOf(unsure.rows)).toEqual(["CONVICTED", "ACQUITTED 2021"]);
});

test("a conviction in one matter stands, whatever was undone in another", () => {
  const other = step("CONVICTED 2018", { case: "other" });
  const found = guiltOf([step("CONVICTED 2019"), step("OVERTURNED 2021"), other]);
  expect([found.verdict, idsOf(found.rows)]).toEqual(["yes", ["CONVICTED 2018"]]);
  expect(idsOf(found.related)).toEqual(["OVERTURNED 2021"]);
});

test("a conviction that is only alleged or planned is none, nor is an acquittal", () => {
  const alleged = guiltOf([step("CONVICTED 2019", { status: "alleged" })]);
  expect([alleged.verdict, idsOf(alleged.rows)]).toEqual([null, ["CONVICTED 2019"]]);
  expect(guiltOf([step("CONVICTED 2019"), step("ACQUITTED 2021", { status: "planned" })]).verdict).toBe(
    "yes",
  );
});
