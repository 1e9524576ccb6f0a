import { expect, test } from "vitest";
import { entryOf } from "./entry-of.ts";

test("a word that every object answers to is in no table that does not have it", () => {
  const table = { pm: "prime minister" };
  for (const word of ["constructor", "toString", "__proto__", "valueOf"])
    expect(entryOf(table, word)).toBeUndefined();
  expect(entryOf(table, "pm")).toBe("prime minister");
});
