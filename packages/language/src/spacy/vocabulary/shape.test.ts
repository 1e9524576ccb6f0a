import { expect, test } from "vitest";
import { shapeOf } from "./shape.ts";

test.each([
  ["Petrova", "Xxxxx"],
  ["U.S.", "X.X."],
  ["03/12/2021", "dd/dd/dddd"],
  ["km²", "xxd"],
  ["Łódź-2", "Xxxx-d"],
  ["🧀🧀🧀🧀🧀", "🧀🧀🧀🧀"],
  ["Ǆ", "X"],
])("the shape of %s is %s", (word, shape) => {
  expect(shapeOf(word)).toBe(shape);
});

test("a word of a hundred characters or more is only long", () => {
  expect(shapeOf("x".repeat(100))).toBe("LONG");
});
