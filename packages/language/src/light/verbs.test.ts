import { expect, test } from "vitest";
import { verbReading } from "./verbs.ts";

test.each([
  ["dismissed", "dismiss", "past"],
  ["fleeing", "flee", "gerund"],
  ["overthrown", "overthrow", "participle"],
  ["acquitted", "acquit", "past"],
  ["denies", "deny", "present"],
  ["stepping", "step", "gerund"],
  ["sacks", "sack", "present"],
])("%s is a form of %s", (word, lemma, form) => {
  expect(verbReading(word)).toEqual({ lemma, form });
});
