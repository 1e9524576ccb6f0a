import { expect, test } from "vitest";
import type { TenureRow } from "../answer.ts";
import { aNamed, aTenure } from "../testing/rows.ts";
import { lastKnown } from "./last-known.ts";

const on = (day: string) => ({ edtf: day, min: day, max: day });
const held = (id: string, more: Partial<TenureRow>): TenureRow => ({ ...aTenure({ id }), says: id, ...more });
const idsOf = (rows: readonly TenureRow[]) => rows.map(({ id }) => id);

test("the last known holder is whoever was in office on the latest day that is told, by whatever bound", () => {
  const tenures = [
    held("by end", { to: on("2018-01-01") }),
    held("by sight", { seenMin: "2010-01-01", seenMax: "2019-01-01" }),
    held("by start", { from: on("2017-01-01") }),
    held("undated", {}),
  ];
  expect(idsOf(lastKnown(tenures))).toEqual(["by sight"]);
  expect(idsOf(lastKnown(tenures.toReversed()))).toEqual(["by sight"]);
});

test("each office has its own, and whoever acts counts only where nobody else is known", () => {
  const other = aNamed("Office", "another");
  const tenures = [
    held("holder", { to: on("2018-01-01") }),
    held("acting", { to: on("2019-01-01"), acting: true }),
    held("acting there", { to: on("2019-01-01"), acting: true, office: other }),
  ];
  expect(idsOf(lastKnown(tenures))).toEqual(["holder", "acting there"]);
  expect(lastKnown([])).toEqual([]);
});
