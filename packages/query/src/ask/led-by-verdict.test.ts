import { expect, test } from "vitest";
import type { Answer, TenureRow } from "../answer.ts";
import { aNamed, aTenure } from "../testing/rows.ts";
import { tenureSentence } from "../words/tenure-sentence.ts";
import { verdictSentence } from "../words/verdict-sentence.ts";
import { ledByVerdict } from "./led-by-verdict.ts";

const tenure = { ...aTenure({ holder: aNamed("Person", "No Mu-hyun"), verdict: "yes" }), says: "" };
const answerOf = (row: TenureRow): Answer => ({
  question: "tenuresOf",
  arguments: {},
  meant: [],
  verdict: "yes",
  notes: [],
  says: row.says,
  rows: [row],
  related: [],
  next: null,
});

test("a surname at the head of the line is no verdict", () => {
  const told = { ...tenure, says: tenureSentence(tenure) };
  expect(told.says).toMatch(/^No Mu-hyun was /);
  expect(ledByVerdict("was No Mu-hyun governor?", answerOf(told))).toBe(`Yes: ${told.says}`);
});

test("what begins with its verdict is not led twice", () => {
  const told = { ...tenure, says: verdictSentence(tenure, "on 2018-06-01") };
  expect(ledByVerdict("was No Mu-hyun governor on 2018-06-01?", answerOf(told))).toBe(told.says);
});
