import { expect, test } from "vitest";
import { toldIn } from "../../testing/told-in.ts";

test("of changes told without a hand, the hand is the one that the article tells of", async () => {
  const told = await toldIn(
    "President Ion Popa dismissed Radu Stan on Monday. Mihai Rusu was appointed finance minister.",
  );
  expect(told).toContain("APPOINTED Ion Popa > Mihai Rusu @ minister of finance");
});

test("who is told without a name in the lead is the newcomer who opens the next sentence", async () => {
  const told = await toldIn(
    "Romania's finance minister has resigned over a loan.\n\nRadu Stan announced the step on television.",
  );
  expect(told.filter((line) => line.startsWith("RESIGNED"))).toEqual([
    "RESIGNED Radu Stan @ minister of finance",
  ]);
});
