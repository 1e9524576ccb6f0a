import { expect, test } from "vitest";
import type { TenureRow } from "../answer.ts";
import { aNamed, aTenure } from "../testing/rows.ts";
import { notTakenSince } from "./told-end.ts";

const seen = (id: string, on: string, more: Partial<TenureRow> = {}): TenureRow => ({
  ...aTenure({ holder: aNamed("Person", id), seenMin: on, seenMax: on, seats: 1 }),
  id,
  says: "",
  ...more,
});
const stillAfter = (...all: readonly TenureRow[]) => notTakenSince(all, all).map(({ id }) => id);

test("who is still in office is nobody whose one seat another surely has taken since", () => {
  expect(stillAfter(seen("ana", "2015-01-10"), seen("ben", "2019-03-20"))).toEqual(["ben"]);
});

test("of an office of more seats, or beside an acting holder, all may be", () => {
  const two = [seen("ana", "2015-01-10", { seats: 2 }), seen("ben", "2019-03-20", { seats: 2 })];
  expect(stillAfter(...two)).toEqual(["ana", "ben"]);
  expect(stillAfter(seen("ana", "2015-01-10"), seen("ben", "2019-03-20", { acting: true }))).toEqual([
    "ana",
    "ben",
  ]);
});
