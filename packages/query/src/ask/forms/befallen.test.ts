import { describe, expect, test } from "vitest";
import { understand } from "../understand.ts";

const first = (text: string) => {
  const [best] = understand(text);
  return best === undefined ? null : { [best.question]: best.arguments };
};

describe("whom something befell", () => {
  test.each([
    ["Who was arrested in Latvia?", { eventsAt: { place: "Latvia", facts: ["ARRESTED"] } }],
    [
      "who was arrested in latvia in 2023",
      { eventsAt: { place: "latvia", facts: ["ARRESTED"], at: "2023" } },
    ],
    ["Who was arrested in Riga?", { eventsAt: { place: "Riga", facts: ["ARRESTED"] } }],
    ["who was arrested in 2023", { counts: { facts: ["ARRESTED"], per: "person", at: "2023" } }],
    ["who resigned in 2023?", { counts: { facts: ["RESIGNED"], per: "person", at: "2023" } }],
    [
      "who was elected between 2020 and 2021",
      { counts: { facts: ["ELECTED"], per: "person", from: "2020", to: "2021" } },
    ],
    [
      "Who resigned in Kazakhstan in 2022?",
      { counts: { facts: ["RESIGNED"], per: "person", place: "Kazakhstan", at: "2022" } },
    ],
  ])("%s", (text, meant) => {
    expect(first(text)).toEqual(meant);
  });

  test.each([
    // The place of a verdict is its court's, that of an office its country.
    "Who was convicted in Riga?",
    "Who was appointed in Riga?",
    // No place and no time: whoever it was.
    "who resigned",
    "who was arrested",
  ])("%s is left to the asker to put otherwise", (text) => {
    expect(first(text)).toBeNull();
  });

  test("who did it is another question", () => {
    expect(first("who dismissed in 2023")).not.toMatchObject({ counts: expect.anything() });
    expect(first("who was dismissed in 2023?")).toEqual({ whoDismissed: { at: "2023" } });
  });
});

test("a name alone is asked about; words in small letters only where the record has such a name", () => {
  expect(understand("Murat Bektanov")[0]).toMatchObject({ question: "timeline", unsure: false });
  expect(understand("xx").map(({ unsure }) => unsure)).toEqual([true, true]);
  expect(understand("murat bektanov")[0]).toMatchObject({ question: "timeline", unsure: true });
});
