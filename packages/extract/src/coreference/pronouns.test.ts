import { expect, test } from "vitest";
import { toldIn } from "../testing/told-in.ts";

test("in a second clause a pronoun goes on with the pronoun of the first", async () => {
  const told = await toldIn(
    "Peter Obura is a Kenyan politician. He was appointed minister of trade by President Daniel Moi in 1988, and in 1991 he was promoted to minister of finance, replacing George Saitoti.",
  );
  expect(told).toContain("SUCCEEDED Peter Obura > George Saitoti @ minister of finance");
});

test("who is told of in an opening phrase of the clause is not its pronoun subject", async () => {
  const told = await toldIn(
    "Anna Berg is a Norwegian politician. In 1999, on the advice of Lars Holm, she became minister of health.",
  );
  expect(told).toEqual(["TOOK_OFFICE Anna Berg @ minister of health"]);
});

test("who names somebody in his place took the place of neither", async () => {
  const told = await toldIn(
    "Ion Popa, the president, dismissed Defense Minister Radu Stan on Monday. Popa named Dan Rusu, a retired general, in his place.",
  );
  expect(told).toContain("SUCCEEDED Dan Rusu > Radu Stan @ minister of defence");
});
