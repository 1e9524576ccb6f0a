import { expect, test } from "vitest";
import { createReader } from "../reader.ts";
import { articleOf, toldIn } from "../testing/told-in.ts";

const readingOf = async (text: string) =>
  (await createReader().read(articleOf(text, "2024-05-20"))).claims.filter(
    ({ type }) => type === "SENTENCED",
  );

test.each([
  [
    "President Mara Lund dismissed Pavel Koci as defence minister and Ion Popa succeeded him.",
    [
      "DISMISSED Mara Lund > Pavel Koci @ minister of defence",
      "SUCCEEDED Ion Popa > Pavel Koci @ minister of defence",
    ],
  ],
  [
    "President Mara Lund dismissed Pavel Koci as defence minister on Monday and Ion Popa became defence minister.",
    ["DISMISSED Mara Lund > Pavel Koci @ minister of defence", "TOOK_OFFICE Ion Popa @ minister of defence"],
  ],
  [
    "President Mara Lund dismissed Pavel Koci as defence minister and Ion Popa took his place.",
    [
      "DISMISSED Mara Lund > Pavel Koci @ minister of defence",
      "SUCCEEDED Ion Popa > Pavel Koci @ minister of defence",
    ],
  ],
  ["Police arrested Pavel Koci on Monday and Ion Popa fled.", ["ARRESTED police > Pavel Koci"]],
])("who begins the next clause is no member of what the verb takes: %s", async (text, told) => {
  expect((await toldIn(text)).map((line) => line.replace("Police", "police")).toSorted()).toEqual(told);
});

test.each([
  "The judge sentenced Pavel Koci to five years and Ion Popa to three years.",
  "The court convicted Pavel Koci of fraud and Ion Popa was acquitted.",
])("who shares a verb has an own end of it: %s", async (text) => {
  const told = await toldIn(text);
  expect(told).toHaveLength(2);
  expect(told.filter((line) => line.includes("Ion Popa"))).toHaveLength(1);
});

test.each([
  "President Mara Lund dismissed Defence Minister Anna Berg on Thursday. Ion Popa was appointed in her place.",
  "President Mara Lund dismissed Defence Minister Anna Berg on Thursday. Ion Popa took over from her.",
  "President Mara Lund dismissed Defence Minister Anna Berg on Thursday, and Ion Popa took her place.",
])("whose place is taken is hers who was dismissed, not hers who dismissed: %s", async (text) => {
  const told = (await toldIn(text)).filter((line) => line.startsWith("SUCCEEDED"));
  expect(told).toEqual(["SUCCEEDED Ion Popa > Anna Berg @ minister of defence"]);
});

test("where somebody is of, and how long the sentence is, is no offence", async () => {
  const [told] = await readingOf(
    "Judge Mara Lund sentenced former mayor Pavel Koci of Porto to four years in prison.",
  );
  expect(told).toMatchObject({ type: "SENTENCED", details: { durationYears: 4 } });
  expect(told?.roles).not.toHaveProperty("OFFENCE");
});
