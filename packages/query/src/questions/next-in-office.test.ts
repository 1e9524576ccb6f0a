import { describe, expect, test } from "vitest";
import type { TenureRow } from "../answer.ts";
import { aNamed, aTenure } from "../testing/rows.ts";
import { actingBetween, neighbourOf } from "./next-in-office.ts";

const on = (day: string) => ({ edtf: day, min: day, max: day });
const held = (name: string, more: Partial<TenureRow>): TenureRow => ({
  ...aTenure({ holder: aNamed("Person", name) }),
  says: "",
  seats: 1,
  ...more,
});

const ana = held("ana", { from: on("2010-01-01"), to: on("2014-01-01") });
const ben = held("ben", { from: on("2014-01-01"), to: on("2018-01-01") });
const eve = held("eve", { from: on("2018-02-01") });
const all = [eve, ana, ben];

describe("who came next in an office, by the dates", () => {
  test("the nearest one that began after the end", () => {
    expect(neighbourOf(ana, all, "next")?.holder.name).toBe("ben");
    expect(neighbourOf(eve, all, "previous")?.holder.name).toBe("ben");
  });

  test("nobody, where nobody surely did", () => {
    expect(neighbourOf(eve, all, "next")).toBeUndefined();
    expect(neighbourOf(ana, [ana, held("zoe", {})], "next")).toBeUndefined();
  });

  test("not whoever only acted for the holder, and not in another office", () => {
    const acting = held("ida", { from: on("2014-01-01"), acting: true });
    const elsewhere = held("jon", { from: on("2014-01-01"), office: aNamed("Office", "another") });
    expect(neighbourOf(ana, [acting, elsewhere], "next")).toBeUndefined();
  });

  test("whoever acted between the two is named, and nobody who acted before or after", () => {
    const acted = (name: string, day: string) => held(name, { from: on(day), to: on(day), acting: true });
    const [within, before, after] = [
      acted("ida", "2018-01-10"),
      acted("jon", "2016-01-01"),
      acted("kai", "2019-01-01"),
    ];
    const known = [...all, within, before, after];
    expect(actingBetween(ben, eve, known)).toEqual([within]);
    expect(actingBetween(eve, ben, known)).toEqual([within]);
    expect(actingBetween(ana, ben, known)).toEqual([]);
  });
});
