import { createReader, explainReading } from "@cursus/extract";
import { articleFromJson } from "@cursus/intake";
import { expect, test } from "vitest";
import { ownArticles } from "./own-corpus.ts";

/** Every so many articles of the corpus are enough here. */
const EVERY = 5;
/** Reasons for which a reading refuses what it found itself: none of them may be needed. */
const DEFECTS = new Set([
  "QuoteNotInText",
  "SpanNotInText",
  "Malformed",
  "TypeUnknown",
  "ParticipantUnknown",
]);
const articles = ownArticles().filter((_, index) => index % EVERY === 0);
const reader = createReader();

test("each sentence with a trigger and no claim says once why, and the sums match", async () => {
  let withTrigger = 0;
  let refused = 0;
  for (const { id, title, published, text } of articles) {
    const article = articleFromJson({ id, title, published, text }, { maxChars: 200_000 });
    const { sentences } = await explainReading(article, reader);
    const reading = await reader.read(article);
    const silent = sentences.filter(({ triggers, claims }) => triggers.length > 0 && claims.length === 0);
    for (const { text: words, refusals } of silent) expect(refusals.length, `${id}: ${words}`).toBe(1);
    expect(reading.refusals.length, id).toBe(silent.length);
    expect(reading.refusals.filter(({ reason }) => DEFECTS.has(reason))).toEqual([]);
    const quotes = reading.claims.map(({ quote }) => `${quote.start}-${quote.end}`);
    const telling = sentences.filter(({ start, end }) => quotes.includes(`${start}-${end}`));
    expect(sentences.filter(({ claims }) => claims.length > 0).length, id).toBe(telling.length);
    expect(sentences.length).toBeLessThanOrEqual(reading.sentences);
    withTrigger += sentences.filter(({ triggers }) => triggers.length > 0).length;
    refused += silent.length;
  }
  expect(withTrigger).toBeGreaterThan(200);
  expect(refused).toBeGreaterThan(20);
}, 300_000);
