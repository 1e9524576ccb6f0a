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
  ["Has Anna Berg been arrested?", "ARRESTED hypothetical"],
  ["CLAIM: A video shows that Anna Berg was arrested in Oslo.", "ARRESTED alleged"],
  ["Unless Lars Holm is freed and Anna Berg resigns, the strike will go on.", "RESIGNED hypothetical"],
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
