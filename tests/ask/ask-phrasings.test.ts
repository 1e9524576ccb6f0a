import { expect, test } from "vitest";
import { phrasings } from "./support/phrasings.ts";
import { type Outcome, score } from "./support/score.ts";

/**
 * What the grammar makes of whole sets of phrasings. Of the set by fresh eyes 35 of 120 were understood by the grammar
 * as it stood when they were written, and 65 (19 wrongly) by the forms for the new questions, written before any of the
 * phrasings was looked at.
 */
const shares = (set: "fresh" | "own"): Readonly<Record<Outcome, number>> => {
  const scored = phrasings(set).map(score);
  const of = (outcome: Outcome) => scored.filter((one) => one.outcome === outcome).length;
  return { right: of("right"), refused: of("refused"), unsure: of("unsure"), wrong: of("wrong") };
};

test("of the phrasings by fresh eyes 95 % are understood, and none is taken for another question", {
  timeout: 60_000,
}, () => {
  const found = shares("fresh");
  expect(phrasings("fresh")).toHaveLength(120);
  expect(found.right).toBeGreaterThanOrEqual(0.95 * 120);
  expect(found.wrong).toBe(0);
});

test("of our own phrasings 95 % are understood, and none is taken for another question", {
  timeout: 60_000,
}, () => {
  const found = shares("own");
  expect(phrasings("own").length).toBeGreaterThanOrEqual(100);
  expect(found.right).toBeGreaterThanOrEqual(0.95 * 100);
  expect(found.wrong).toBe(0);
});
