import { expect, test } from "vitest";
import { toldIn } from "../../testing/told-in.ts";

test("each of several who are named gets the office behind the own name", async () => {
  const told = await toldIn(
    "President Ion Popa named Anna Berg as energy minister, Lars Holm as justice minister and Oskar Lind as minister of culture.",
  );
  expect(told.filter((line) => line.startsWith("APPOINTED")).toSorted()).toEqual([
    "APPOINTED Ion Popa > Anna Berg @ minister of energy",
    "APPOINTED Ion Popa > Lars Holm @ minister of justice",
    "APPOINTED Ion Popa > Oskar Lind @ minister of culture",
  ]);
});

test("a verb before a title is no part of it", async () => {
  const told = await toldIn(
    "President Ion Popa also sacked Interior Minister Anna Berg and Mayor Lars Holm.",
  );
  expect(told.filter((line) => line.startsWith("DISMISSED")).toSorted()).toEqual([
    "DISMISSED Ion Popa > Anna Berg @ minister of interior",
    "DISMISSED Ion Popa > Lars Holm @ mayor",
  ]);
});
