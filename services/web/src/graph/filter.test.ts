import { expect, test } from "vitest";
import { isShown } from "./filter.ts";

test("what is not dated is shown in whatever time, what is dated only in its own", () => {
  const shown = { without: new Set<string>(["Court"]), from: "2020-01-01", to: "2020-12-31" };
  expect(isShown({ kind: "Person", date: null }, shown)).toBe(true);
  expect(isShown({ kind: "Event", date: "2020-06-01" }, shown)).toBe(true);
  expect(isShown({ kind: "Event", date: "2021-06-01" }, shown)).toBe(false);
  expect(isShown({ kind: "Court", date: null }, shown)).toBe(false);
});
