import { expect, test } from "vitest";
import { asTyped } from "./analyst-query.ts";

test("a fault is placed where the asker typed it", () => {
  expect(asTyped("Invalid input (line 1, column 18 (offset: 17))")).toBe(
    "Invalid input (line 1, column 10 (offset: 9))",
  );
  expect(asTyped("Invalid input (line 2, column 3 (offset: 30))")).toBe(
    "Invalid input (line 2, column 3 (offset: 22))",
  );
});
