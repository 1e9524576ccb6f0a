import { expect, test } from "vitest";
import { datesIn, toldIn } from "../../testing/told-in.ts";

test.each([
  "Ion Popa was jailed for nine years; an appeals court quashed the conviction in 2019.",
  "Ion Popa was convicted of fraud in 2015, but the conviction was overturned in 2019.",
])("a conviction that is overturned is that of whom the sentence has convicted: %s", async (text) => {
  expect((await toldIn(text)).filter((told) => told.startsWith("OVERTURNED"))).toEqual([
    expect.stringContaining("Ion Popa"),
  ]);
});

test("that verdict is the one told last", async () => {
  const text =
    "Sheriff Dale Hutton was indicted. Hutton was charged with theft. Hutton's predecessor, Jim Sparks, was convicted in 2004. The Court of Appeals reversed that verdict.";
  expect((await toldIn(text)).filter((told) => told.startsWith("OVERTURNED"))).toEqual([
    "OVERTURNED Jim Sparks",
  ]);
});

test.each([
  "Police said no minister had been arrested.",
  "Police said that neither of the ministers had been arrested.",
  "Not a single judge was dismissed, and police arrested no general.",
])("a word that denies it of all is nobody to tell it of: %s", async (text) => {
  expect(await datesIn(text, "2024-05-20")).toEqual([]);
});
