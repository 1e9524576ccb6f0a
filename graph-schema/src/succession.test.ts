import { expect, test } from "vitest";
import { successionOf } from "./succession.ts";
import type { TenureBounds } from "./tenure-at.ts";

const held = (id: string, from: string | null, to: string | null, acting = false): TenureBounds => ({
  id,
  holder: id,
  fromMin: from,
  fromMax: from,
  toMin: to,
  toMax: to,
  seenMin: null,
  seenMax: null,
  leftMax: to,
  acting,
  fromBasis: null,
  toBasis: null,
});

const joint = (tenures: readonly TenureBounds[]) =>
  successionOf(tenures).joints.map(({ before, after, kind, from, to }) => [before, after, kind, from, to]);

const ana = held("ana", "2010-01-01", "2014-05-31");
const ole = held("ole", "2014-06-01", "2018-03-01");

test("who comes when another leaves takes over, in whatever order they are given", () => {
  expect(joint([ole, ana])).toEqual([["ana", "ole", "handover", null, null]]);
  expect(successionOf([ole, ana]).order).toEqual(["ana", "ole"]);
});

test("days in which surely neither held it are a gap, with whoever acted in it", () => {
  const mai = held("mai", "2018-06-01", null);
  const ivo = held("ivo", "2018-03-10", "2018-05-30", true);
  const { joints } = successionOf([mai, ivo, ole]);
  expect(joints).toEqual([
    { before: "ole", after: "mai", kind: "gap", from: "2018-03-02", to: "2018-05-31", acting: ["ivo"] },
  ]);
});

test("who acted is known in a gap by a start or an end alone, and not by one outside it", () => {
  const mai = held("mai", "2018-06-01", null);
  const actedIn = (from: string | null, to: string | null) =>
    successionOf([ole, held("ivo", from, to, true), mai]).joints.flatMap(({ acting }) => acting);
  expect(actedIn("2018-03-01", null)).toEqual(["ivo"]);
  expect(actedIn("2018-05-31", null)).toEqual(["ivo"]);
  expect(actedIn(null, "2018-06-01")).toEqual(["ivo"]);
  expect(actedIn("2018-06-02", null)).toEqual([]);
  expect(actedIn(null, "2018-03-01")).toEqual([]);
  expect(actedIn(null, null)).toEqual([]);
});

test("days on which both surely held it are an overlap; the day of the handover alone is none", () => {
  const rival = held("rival", "2013-01-01", "2015-01-01");
  expect(joint([ana, rival])).toEqual([["ana", "rival", "overlap", "2013-01-01", "2014-05-31"]]);
  expect(joint([ana, held("next", "2014-05-31", null)])).toEqual([["ana", "next", "handover", null, null]]);
});

test("one who outlasts a successor overlaps the one after that too", () => {
  const claimant = held("claimant", "2012-01-01", "2016-01-01");
  expect(joint([ana, claimant, ole]).map(([before, after, kind]) => [before, after, kind])).toEqual([
    ["ana", "claimant", "overlap"],
    ["claimant", "ole", "overlap"],
  ]);
});

test("where an end or a start is not told the change is open", () => {
  expect(joint([held("a", "2010-01-01", null), held("b", "2012-01-01", null)])).toEqual([
    ["a", "b", "open", null, null],
  ]);
});

test("a seat that all are known to have left is vacant since", () => {
  expect(successionOf([ana, ole]).vacantSince).toBe("2018-03-02");
  expect(successionOf([ana, held("mai", "2018-06-01", null)]).vacantSince).toBeNull();
  expect(successionOf([]).vacantSince).toBeNull();
});
