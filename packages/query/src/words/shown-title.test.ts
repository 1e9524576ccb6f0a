import { expect, test } from "vitest";
import { shownTitle } from "./shown-title.ts";

test("a headline is shown whole", () => {
  const headline = "Hospital trust fined £800,000 over baby's death as chief executive announces departure";
  expect(shownTitle(headline)).toBe(headline);
  expect(shownTitle("Gone. And back.")).toBe("Gone. And back.");
});

test("of a paragraph in the place of a title the first sentence is shown", () => {
  const first = "The president dismissed Gen. Rui Costa as governor on Monday.";
  expect(shownTitle(`${first} The decree gives no reason, his office said in a short statement.`)).toBe(
    `${first} …`,
  );
});

test("a long sentence is shown as far as whole words have room", () => {
  const long =
    "The president of the republic, who was elected last year, dismissed the governor of Tafilet, Rui Costa, on Monday.";
  expect(shownTitle(long)).toBe(
    "The president of the republic, who was elected last year, dismissed the governor…",
  );
  expect(shownTitle("x".repeat(300))).toBe(`${"x".repeat(80)}…`);
});
