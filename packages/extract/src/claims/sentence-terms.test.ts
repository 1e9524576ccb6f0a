import { expect, test } from "vitest";
import { createReader } from "../reader.ts";
import { articleOf } from "../testing/told-in.ts";

const reader = createReader();

async function detailsIn(text: string): Promise<readonly unknown[]> {
  const { claims } = await reader.read(articleOf(text, "2024-05-20"));
  return claims.filter(({ type }) => type === "SENTENCED").map(({ details }) => details);
}

test.each([
  "A court gave Ion Popa a suspended sentence of two years for fraud.",
  "Ion Popa was given a two-year suspended sentence for fraud.",
  "Ion Popa was sentenced to two years, suspended, for fraud.",
])("a suspended sentence is told as one: %s", async (text) => {
  expect(await detailsIn(text)).toEqual([{ durationYears: 2, sentence: "suspended" }]);
});

test("a sentence that is suspended in part only is not", async () => {
  const text = "Ion Popa was sentenced to two years in prison, half of it suspended.";
  expect(await detailsIn(text)).toEqual([{ durationYears: 2 }]);
});

test.each([
  ["Ion Popa was jailed for five years and Radu Stan for three.", [3, 5]],
  ["Ion Popa was sentenced to five years and Radu Stan to three.", [3, 5]],
])("each has the term behind the name: %s", async (text, years) => {
  const { claims } = await reader.read(articleOf(text, "2024-05-20"));
  const terms = claims.flatMap(({ type, details }) => (type === "SENTENCED" ? [details.durationYears] : []));
  expect(terms.toSorted()).toEqual(years);
  expect(claims.filter(({ roles }) => roles.OFFENCE !== undefined)).toEqual([]);
});
