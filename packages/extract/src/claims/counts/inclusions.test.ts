import { expect, test } from "vitest";
import { createReader } from "../../reader.ts";

/** Numbers of killed that a text asserts, in order. */
async function killedIn(text: string): Promise<number[]> {
  const article = { key: "a", version: "a", id: "a", title: null, published: "2022-06-15", text };
  const { claims } = await createReader().read(article as never);
  return claims
    .filter(({ type, polarity }) => type === "KILLED_COUNT" && polarity === "asserted")
    .flatMap(({ details }) => details.count ?? [])
    .toSorted((a, b) => b - a);
}

test.each([
  ["The riots cost no fewer than 113 lives; nine of the dead were soldiers.", [113, 9]],
  ["The unrest claimed 71 lives or more, those of six soldiers among them.", [71, 6]],
  ["The death toll stands at 54 at least; four officers are included in that figure.", [54, 4]],
  ["Hospitals counted upwards of 160 dead, with 12 policemen among them.", [160, 12]],
  ["The police counted 30 villages, with 12 large ones among them.", []],
])("%s", async (text, counts) => {
  expect(await killedIn(text)).toEqual(counts);
});
