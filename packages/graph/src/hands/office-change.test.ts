import { expect, test } from "vitest";
import { type HandChange, type Holding, type OfficeChange, officeChangeWords } from "./office-change.ts";

function aChange(change: HandChange, holding: Partial<Holding>, before: Partial<Holding> | null = null) {
  const person = { id: "p", name: "Rui Costa" };
  const plain = { tenure: "t", from: null, to: null, fromBasis: null, toBasis: null, status: "current" };
  const whole = { ...plain, acting: false, ...holding };
  const was = before === null ? null : { ...plain, acting: false, person, ...before };
  return {
    ...{ id: "c", at: "2024-02-01T00:00:00.000Z", change, office: { id: "o", name: "Mayor of Tartu" } },
    ...{ person, holding: whole, before: was, quotes: [] },
    cause: { kind: "rules", from: null, to: "2" },
  } satisfies OfficeChange;
}

test("what nothing says any more is told in plain words, also where it has no dates", () => {
  expect(officeChangeWords(aChange("withdrawn", {}))).toBe(
    "Withdrawn: nothing says any more that Rui Costa was Mayor of Tartu, without a date, in office",
  );
  expect(officeChangeWords(aChange("withdrawn", { from: "2021", to: "2023", acting: true }))).toBe(
    "Withdrawn: nothing says any more that Rui Costa was acting Mayor of Tartu, from 2021 until 2023",
  );
});

test("a correction tells what stands now and what stood before", () => {
  const change = aChange("corrected", { from: "2021-05" }, { from: "2021", status: "former" });
  expect(officeChangeWords(change)).toBe(
    "Corrected: Rui Costa as Mayor of Tartu, from 2021-05, in office; until now it said: from 2021, no longer in office",
  );
});
