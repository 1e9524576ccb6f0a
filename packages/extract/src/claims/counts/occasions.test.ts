import { expect, test } from "vitest";
import { createReader } from "../../reader.ts";
import { articleOf } from "../../testing/told-in.ts";

const reader = createReader();

async function placesIn(text: string): Promise<readonly string[]> {
  const { entities, claims } = await reader.read(articleOf(text, "2024-05-20"));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return claims
    .filter(({ type }) => type.endsWith("_COUNT"))
    .map(({ type, roles }) => `${type} ${names.get(roles.PLACE?.entity ?? "") ?? "nowhere"}`)
    .toSorted();
}

test.each([
  [
    "Three people were killed and 27 were injured when a protest over prices in the city of Potosi turned violent.",
    ["INJURED_COUNT Potosi", "KILLED_COUNT Potosi"],
  ],
  ["Nine people were killed when a bus plunged into a river in Nepal.", ["KILLED_COUNT Nepal"]],
  ["Nine people were killed when gunmen attacked a hotel, said a man in Nepal.", ["KILLED_COUNT nowhere"]],
])("a toll is of where that was of which it is told: %s", async (text, places) => {
  expect(await placesIn(text)).toEqual(places);
});
