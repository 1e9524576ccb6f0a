import { expect, test } from "vitest";
import type { TenureRow } from "../answer.ts";
import { aNamed, aTenure } from "../testing/rows.ts";
import { contestedIn } from "./contested.ts";

const on = (day: string) => ({ edtf: day, min: day, max: day });
const held = (name: string, from: string, to: string, more: Partial<TenureRow> = {}): TenureRow => ({
  ...aTenure({ id: name, holder: aNamed("Person", name), from: on(from), to: on(to) }),
  says: name,
  seats: 1,
  ...more,
});
const days = (min: string, max = min) => ({ min, max, words: `on ${min}` });

const ana = held("ana", "2010-01-01", "2014-06-01");
const ole = held("ole", "2014-01-01", "2018-01-01");
const contested = (at: ReturnType<typeof days>, one = ana, other = ole) =>
  contestedIn([one, other], [one, other], at).map(({ id }) => id);

test("two who surely held one seat on the days asked about contest it, and on no other days", () => {
  expect(contested(days("2014-03-01"))).toEqual(["ana", "ole"]);
  expect(contested(days("2014-01-01", "2014-12-31"))).toEqual(["ana", "ole"]);
  expect(contested(days("2013-12-31"))).toEqual([]);
  expect(contested(days("2014-06-02"))).toEqual([]);
});

test("a handover contests nothing, but two seen in the seat on one day do", () => {
  const next = held("next", "2014-06-01", "2018-01-01");
  expect(contested(days("2014-06-01"), ana, next)).toEqual([]);
  const seen = { seenMin: "2014-06-01", seenMax: "2014-06-01", from: on("2014-06-01"), to: on("2014-06-01") };
  expect(contested(days("2014-06-01"), held("a", "", "", seen), held("b", "", "", seen))).toEqual(["a", "b"]);
});

test("nor do those who act, terms of one person, offices of many seats, and other offices", () => {
  const at = days("2014-03-01");
  expect(contested(at, ana, { ...ole, acting: true })).toEqual([]);
  expect(contested(at, ana, { ...ole, holder: ana.holder })).toEqual([]);
  expect(contested(at, ana, { ...ole, office: aNamed("Office", "another") })).toEqual([]);
  expect(contested(at, { ...ana, seats: null }, { ...ole, seats: null })).toEqual([]);
});
