import { expect, test } from "vitest";
import { createReader } from "../reader.ts";
import { articleOf } from "../testing/told-in.ts";

const reader = createReader();

async function holdingsIn(text: string): Promise<readonly string[]> {
  const { claims } = await reader.read(articleOf(text, "2024-05-20"));
  return claims
    .filter(({ type }) => type === "HELD_OFFICE")
    .map(({ polarity, details, date }) =>
      [polarity, details.acting ? "acting" : "", date?.edtf ?? ""].filter(Boolean).join(" "),
    );
}

test.each([
  ["Oto Brem will serve as acting mayor of Ostrel until a successor is chosen.", "planned acting"],
  ["Oto Brem will be acting mayor of Ostrel until a successor is chosen.", "planned acting"],
  ["Oto Brem will be acting mayor of Ostrel until an election is held in June.", "planned acting ../2024-06"],
  ["Oto Brem is to serve as acting mayor of Ostrel until June.", "planned acting ../2024-06"],
  ["Oto Brem will fill in as mayor of Ostrel until June.", "planned acting ../2024-06"],
  ["Oto Brem is acting mayor of Ostrel.", "asserted acting"],
  ["Oto Brem stood in as mayor of Ostrel from May to June 2023.", "asserted acting 2023-05/2023-06"],
])("%s: %s", async (text, told) => {
  expect(await holdingsIn(text)).toEqual([told]);
});

test.each(["Oto Brem is acting on the advice of the mayor of Ostrel.", "Oto Brem stood as mayor of Ostrel."])(
  "%s: no holding",
  async (text) => {
    expect(await holdingsIn(text)).toEqual([]);
  },
);
