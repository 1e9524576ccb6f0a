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

test("a judge who decides in somebody's case is not the one who was convicted", async () => {
  const told = await toldIn(
    "Oskar Lind appealed on Monday. Justice Peter Obura allowed it against a decision which had found him guilty and jailed him for six years.",
  );
  expect(told.filter((line) => /^(?:CONVICTED|SENTENCED) Peter Obura/.test(line))).toEqual([]);
});

test("an object pronoun goes on with the object of the sentence before", async () => {
  const told = await toldIn(
    "President Ion Popa dismissed General Radu Stan on Monday. Soldiers arrested him a day later.",
  );
  expect(told).toEqual(["ARRESTED Soldiers > Radu Stan", "DISMISSED Ion Popa > Radu Stan"]);
});
