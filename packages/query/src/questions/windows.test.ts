import { expect, test } from "vitest";
import { windowsOf } from "./windows.ts";

const on = (id: string, min: string, max = min) => ({ id, min, max });
const ids = (windows: readonly (readonly { id: string }[])[]) =>
  windows.map((w) => w.map(({ id }) => id).join(""));

test("what surely happened within the days of one another is one stretch", () => {
  const all = [on("c", "2022-01-20"), on("a", "2022-01-01"), on("b", "2022-01-10"), on("d", "2022-06-01")];
  expect(ids(windowsOf(all, 30, 3))).toEqual(["abc"]);
  expect(windowsOf(all, 30, 4)).toEqual([]);
});

test("a month that is not known to the day is only surely within when all of it is", () => {
  const all = [on("a", "2022-01-01"), on("b", "2022-01-01", "2022-01-31"), on("c", "2022-01-02")];
  expect(windowsOf(all, 10, 3)).toEqual([]);
  expect(ids(windowsOf(all, 31, 3))).toEqual(["abc"]);
});

test("no member is in two stretches", () => {
  const all = ["01", "02", "03", "20", "21", "22"].map((day) => on(day, `2022-01-${day}`));
  expect(ids(windowsOf(all, 5, 3))).toEqual(["010203", "202122"]);
});
