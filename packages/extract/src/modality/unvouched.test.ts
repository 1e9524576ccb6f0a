import { expect, test } from "vitest";
import { datesIn, toldIn } from "../testing/told-in.ts";

test.each([
  ["ARRESTED", "Prosecutors investigating false claims for subsidies said that Ion Popa was arrested."],
  ["CONVICTED", "Ion Popa was convicted in 2019, but his lawyer said he was free."],
  ["DISMISSED", "Health Minister Ion Popa was dismissed because his diploma was a forgery."],
  ["ARRESTED", "In an inquiry into foul play, police arrested Ion Popa."],
  ["RESIGNED", "The resignation of Ion Popa delayed the budget."],
])("what is false, forged or played elsewhere in the sentence takes nothing back: %s", async (type, text) => {
  expect((await toldIn(text)).map((told) => told.split(" ")[0])).toEqual([type]);
});

test.each([
  "Suppose Ivo Hanak was arrested.",
  "Imagine Ivo Hanak was arrested.",
  "Assume Ivo Hanak was arrested.",
  "Say Ivo Hanak was arrested.",
  "Let us say that Ivo Hanak was arrested.",
])("what is to be supposed is so of the one named, and only supposed: %s", async (text) => {
  expect(await datesIn(text, "2024-05-20")).toEqual(["ARRESTED hypothetical Ivo Hanak null"]);
});
