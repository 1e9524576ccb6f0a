import { expect, test } from "vitest";
import { understand } from "../understand.ts";

const OFFICE = "prime minister of Latvia";

test.each([
  "who is the current prime minister of Latvia?",
  "who is prime minister of Latvia now",
  "Who is currently the prime minister of Latvia?",
  "who is the sitting prime minister of Latvia",
  "who holds the office of prime minister of Latvia at the moment?",
])("whoever holds an office now has no end that is told: %s", (text) => {
  expect(understand(text)).toMatchObject([
    { question: "holders", arguments: { office: OFFICE, end: "unknown" } },
  ]);
});

test("a question in the present asks of now without the word, and any other is about all holders", () => {
  const [first] = understand("who is the prime minister of Latvia?");
  expect(first?.arguments).toEqual({ office: OFFICE, end: "unknown" });
  const [past] = understand("who was the prime minister of Latvia?");
  expect(past?.arguments).toEqual({ office: OFFICE });
});

test("the current holder can be spoken of where nobody asks who holds the office", () => {
  const [first] = understand("who dismissed the current prime minister of Latvia?");
  expect(first).toMatchObject({ question: "whoDismissed", arguments: { office: OFFICE } });
});

test("when somebody was in office tells all offices", () => {
  const [first] = understand("when was Maria Kalnina in office?");
  expect(first).toMatchObject({ question: "officesOf", arguments: { person: "Maria Kalnina" } });
});
