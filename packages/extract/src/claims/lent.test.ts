import { expect, test } from "vitest";
import { toldIn } from "../testing/told-in.ts";

test.each([
  "The mayor of Ostrel, Oto Brem, handed the reins to his deputy, Ilka Varn, for a week.",
  "The mayor of Ostrel, Oto Brem, handed power to Ilka Varn while he was on leave.",
  "Oto Brem, standing in for the mayor of Ostrel, handed the reins to Ilka Varn on Monday.",
  "Oto Brem, who had stood in for the mayor of Ostrel, handed the reins to Ilka Varn.",
  "The mayor of Ostrel, Oto Brem, temporarily handed over to Ilka Varn until he recovers.",
  "Standing in for the mayor of Ostrel, Oto Brem handed the reins to Ilka Varn on Monday.",
  "Oto Brem stood in for the mayor of Ostrel and handed the reins to Ilka Varn on Monday.",
  "The stand-in, Oto Brem, handed the reins to Ilka Varn.",
])("who lends an office keeps it, who stood in has none to pass on: %s", async (text) => {
  expect(await toldIn(text)).toEqual([]);
});

test("who hands it on for good is followed", async () => {
  expect(await toldIn("The mayor of Ostrel, Oto Brem, handed the reins to Ilka Varn on Monday.")).toEqual([
    "SUCCEEDED Ilka Varn > Oto Brem @ mayor",
  ]);
});

test.each([
  "Oto Brem handed the premiership to Ilka Varn, who had led the party for three months.",
  "Oto Brem handed the premiership to Ilka Varn, the woman who had led the party while he was ill.",
  "Oto Brem handed the premiership to Ilka Varn, who had stood in for him while he was ill.",
  "Oto Brem handed the premiership to Ilka Varn after he had led the party for three months.",
  "After Ann Roe stood in for him, Oto Brem handed the premiership to Ilka Varn.",
  "Oto Brem, whose deputy had stood in for him, handed the premiership to Ilka Varn.",
  "Oto Brem, who was elected while he was ill, handed the premiership to Ilka Varn.",
])("what is told of others, or of before, lends nothing: %s", async (text) => {
  const told = await toldIn(text);
  expect(told.filter((line) => line.startsWith("SUCCEEDED Ilka Varn > Oto Brem"))).toHaveLength(1);
});
