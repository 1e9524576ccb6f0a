import { expect, test } from "vitest";
import { createReader } from "../reader.ts";

/** Type and polarity of every claim of a text that is no holding of an office. */
async function saidOf(text: string): Promise<string[]> {
  const article = { key: "a", version: "a", id: "a", title: null, published: "2022-06-15", text };
  const { claims } = await createReader().read(article as never);
  return claims
    .filter(({ type }) => type !== "HELD_OFFICE")
    .map(({ type, polarity }) => `${type} ${polarity}`)
    .toSorted();
}

test.each([
  ["Reports that Anna Berg had been arrested were denied on Monday by the police.", "ARRESTED negated"],
  ["The websites were full of claims that the company had fired Anna Berg.", "DISMISSED alleged"],
  ["A website wrongly reported that Anna Berg had been released.", "RELEASED negated"],
  ["A motion to remove Anna Berg as speaker was defeated.", "DISMISSED planned"],
  ["A call to sack Anna Berg as speaker was ignored.", "DISMISSED hypothetical"],
  ["The play tells how Anna Berg was arrested.", "ARRESTED hypothetical"],
  ["Has Anna Berg been arrested?", "ARRESTED hypothetical"],
  ["CLAIM: A video shows that Anna Berg was arrested in Oslo.", "ARRESTED alleged"],
  ["Unless Lars Holm is freed and Anna Berg resigns, the strike will go on.", "RESIGNED hypothetical"],
  ["Had Lars Holm dismissed Anna Berg in May, the war would have ended.", "DISMISSED hypothetical"],
  ["The war would have ended sooner had Lars Holm dismissed Anna Berg.", "DISMISSED hypothetical"],
  ["Suppose Anna Berg resigned next week.", "RESIGNED hypothetical"],
  ["Anna Berg spoke as though she had been acquitted.", "ACQUITTED hypothetical"],
  ["Nobody has arrested Anna Berg.", "ARRESTED negated"],
  ["None of the courts convicted Anna Berg.", "CONVICTED negated"],
  ["President Lars Holm nearly pardoned Anna Berg in 2019.", "PARDONED negated"],
  ["It is untrue that Lars Holm fired Anna Berg on Friday.", "DISMISSED negated"],
  ["It is not true that Lars Holm fired Anna Berg.", "DISMISSED negated"],
  ["The mayor reversed his decision to dismiss Anna Berg.", "DISMISSED negated"],
  ["A forged letter said that Lars Holm had dismissed Anna Berg.", "DISMISSED negated"],
  ["Some reports said Anna Berg had been sacked.", "DISMISSED alleged"],
  ["A tweet said Anna Berg had been arrested.", "ARRESTED alleged"],
  ["Anna Berg joked that she had been arrested.", "ARRESTED alleged"],
  ["In the novel, Anna Berg is arrested and jailed for life.", "ARRESTED hypothetical"],
])("%s tells of nothing that happened", async (text, said) => {
  const found = await saidOf(text);
  expect(found).toContain(said);
  expect(found.filter((one) => one.endsWith("asserted"))).toEqual([]);
});

test("a warrant for an arrest, and an order for it, are no arrest", async () => {
  expect(await saidOf("The court has issued a warrant for the arrest of Anna Berg.")).toEqual([
    "ARRESTED planned",
  ]);
  expect(await saidOf("The court ordered the arrest of Anna Berg.")).not.toContain("ARRESTED asserted");
});

test("a trial that is set, or opens by a timetable, has not been held", async () => {
  expect(await saidOf("Anna Berg's trial has been set for September 4.")).not.toContain("TRIED asserted");
  expect(await saidOf("Anna Berg's trial opens on September 2 before another judge.")).not.toContain(
    "TRIED asserted",
  );
});

test("what was not done does not undo what another verb says", async () => {
  expect(await saidOf("Anna Berg has not been charged but is on trial in Oslo.")).toEqual([
    "CHARGED negated",
    "TRIED asserted",
  ]);
});

test("who was held before being charged was charged", async () => {
  expect(await saidOf("Anna Berg was detained for a week before being charged with fraud.")).toEqual([
    "ARRESTED asserted",
    "CHARGED asserted",
  ]);
});

test.each([
  "No sooner had Lars Holm dismissed Anna Berg than the army rose.",
  "It is true that Lars Holm dismissed Anna Berg.",
  "A report by the commission said that Anna Berg was sacked in 2019.",
])("%s tells of a dismissal", async (text) => {
  expect(await saidOf(text)).toContain("DISMISSED asserted");
});

test("a resignation that was withdrawn or not accepted is no resignation", async () => {
  expect(await saidOf("Anna Berg withdrew her resignation on Monday.")).toEqual([]);
  expect(await saidOf("The king rejected the resignation of Anna Berg.")).toEqual([]);
});
