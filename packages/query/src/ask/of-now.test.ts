import { expect, test } from "vitest";
import { suggest } from "./suggest.ts";
import { understand } from "./understand.ts";

const [PERSON, OFFICE] = ["Ana Ruiz", "mayor of Lorca"];
const first = (text: string) => understand(text)[0];

test.each([
  "is Ana Ruiz still mayor of Lorca?",
  "Is Ana Ruiz mayor of Lorca?",
  "is Ana Ruiz currently the mayor of Lorca",
  "Is Ana Ruiz still serving as mayor of Lorca?",
  "is Ana Ruiz still in office as mayor of Lorca?",
  "does Ana Ruiz still hold the office of mayor of Lorca?",
  "do you know: is Ana Ruiz still the mayor of Lorca",
])("who asks whether somebody is in an office asks of now: %s", (text) => {
  expect(first(text)).toMatchObject({
    question: "holders",
    arguments: { person: PERSON, office: OFFICE, end: "unknown" },
    unsure: false,
  });
});

test.each([
  "is Ana Ruiz still in office?",
  "Is Ana Ruiz in power?",
  "is Ana Ruiz in office now?",
  "does Ana Ruiz still hold public office?",
])("so does who names no office: %s", (text) => {
  expect(first(text)).toMatchObject({ question: "officesOf", arguments: { person: PERSON, end: "unknown" } });
});

test.each([
  ["was Ana Ruiz ever mayor of Lorca?", { person: PERSON, office: OFFICE }],
  ["has Ana Ruiz ever been mayor of Lorca?", { person: PERSON, office: OFFICE }],
  ["when was Ana Ruiz in office as mayor of Lorca?", { person: PERSON, office: OFFICE }],
  ["since when has Ana Ruiz been serving as mayor of Lorca", { person: PERSON, office: OFFICE }],
  ["was Ana Ruiz still mayor of Lorca in 2020?", { person: PERSON, office: OFFICE, at: "2020" }],
  [
    "was Ana Ruiz in office as mayor of Lorca on 1 May 2020?",
    { person: PERSON, office: OFFICE, at: "1 May 2020" },
  ],
  ["was Ana Ruiz ever in office?", { person: PERSON }],
  ["did Ana Ruiz ever hold an office?", { person: PERSON }],
  ["was Ana Ruiz in office in 2020?", { person: PERSON, at: "2020" }],
  ["who was the mayor of Lorca?", { office: OFFICE }],
  ["who has been the mayor of Lorca?", { office: OFFICE }],
  ["who is the mayor of Lorca in 2020?", { office: OFFICE, at: "2020" }],
  ["mayors of Lorca", { office: OFFICE }],
  ["who is the mayor of Lorca?", { office: OFFICE, end: "unknown" }],
  ["who holds the office of mayor of Lorca?", { office: OFFICE, end: "unknown" }],
  ["which politician is mayor of Lorca?", { office: OFFICE, end: "unknown" }],
  ["what is the name of the mayor of Lorca?", { office: OFFICE, end: "unknown" }],
  ["who serves as mayor of Lorca?", { office: OFFICE, end: "unknown" }],
  ["who is still mayor of Lorca?", { office: OFFICE, end: "unknown" }],
  ["is the mayor of Lorca still in office?", { office: OFFICE, end: "unknown" }],
  ["is the current mayor of Lorca in power?", { office: OFFICE, end: "unknown" }],
])("who asks of the past does not, and who asks of anybody in the present does: %s", (text, given) => {
  expect(first(text)?.arguments).toEqual(given);
});

test("what takes no end is not given one", () => {
  expect(first("is there a connection between Ana Ruiz and Omar Saidi?")?.arguments).not.toHaveProperty(
    "end",
  );
});

test.each(["is Ana Ruiz no longer mayor of Lorca?", "is Ana Ruiz not mayor of Lorca any more?"])(
  "who asks whether it is over is offered the question whether it lasts: %s",
  (text) => {
    expect(understand(text)).toEqual([]);
    expect(suggest(text)[0]).toBe("is Ana Ruiz still mayor of Lorca?");
  },
);
