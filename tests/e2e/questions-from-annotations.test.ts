import { ask } from "@cursus/query";
import { afterAll, beforeAll, expect, test } from "vitest";
import { goldReading } from "../harness/gold-reading.ts";
import { falseIn, missingIn } from "./support/faults-of-answer.ts";
import { sampleQuestions } from "./support/sample-articles.ts";
import { type SampleRecord, sampleRecord } from "./support/sample-record.ts";

/** What the record and the questions make of facts that were read without fault. */
let record: SampleRecord;
beforeAll(async () => {
  record = await sampleRecord(async ({ article, annotation }) => goldReading(article, annotation));
});
afterAll(() => record.graph.close());

test("every annotated fact is one that the record takes in", () => {
  const readings = record.samples.map(({ article, annotation }) => goldReading(article, annotation));
  expect(readings).toHaveLength(17);
  for (const { claims, refusals } of readings) {
    expect(refusals).toEqual([]);
    expect(claims.length).toBeGreaterThan(3);
  }
});

test.each(sampleQuestions())("$question", async (expected) => {
  const { graph, samples } = record;
  const answer = await ask(graph, expected.question);
  expect(falseIn(expected, answer, samples), answer.says).toEqual([]);
  expect(await missingIn(expected, answer, samples, graph), answer.says).toEqual([]);
});
