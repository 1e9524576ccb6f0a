import { expect, test } from "vitest";
import { allows, isRole, ROLES } from "./roles.ts";

test("each role may do what those before it may, and nothing of those after it", () => {
  const table = ROLES.map((held) => ROLES.filter((needed) => allows(held, needed)).length);
  expect(table).toEqual([1, 2, 3, 4]);
});

test("what is no role is none", () => {
  expect(["reader", "admin", "", "constructor", "Admin"].map(isRole)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
