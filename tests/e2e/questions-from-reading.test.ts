import { createReader } from "@cursus/extract";
import { ask } from "@cursus/query";
import { afterAll, beforeAll, expect, test } from "vitest";
import { falseIn, missingIn } from "./support/faults-of-answer.ts";
import { sampleQuestions } from "./support/sample-articles.ts";
import { type SampleRecord, sampleRecord } from "./support/sample-record.ts";

/** Where the built-in reader misses a fact, so that part of the answer is not there. Nothing false is allowed. */
const KNOWN_MISSES: readonly string[] = [
  "what happened to Esteban Villalobos Quirce in court?",
  "what happened to Josphat Mutiso Kalonga in court?",
  "what happened to Matjaž Korenčan in court?",
  "who appointed Netumbo Nandi-Ndaitwah?",
];

let record: SampleRecord;
beforeAll(async () => {
  const reader = createReader();
  record = await sampleRecord(({ article }) => reader.read(article));
});
afterAll(() => record.graph.close());

test.each(sampleQuestions())("$question", async (expected) => {
  const { graph, samples } = record;
  const answer = await ask(graph, expected.question);
  expect(falseIn(expected, answer, samples), answer.says).toEqual([]);
  if (KNOWN_MISSES.includes(expected.question)) return;
  expect(await missingIn(expected, answer, samples, graph), answer.says).toEqual([]);
});

test("what the reader is known to miss is still asked", () => {
  const asked = sampleQuestions().map(({ question }) => question);
  expect(asked).toEqual(expect.arrayContaining([...KNOWN_MISSES]));
});
