import { createReader } from "@cursus/extract";
import { articleFromJson } from "@cursus/intake";
import { canonicalJson, type Json } from "@cursus/kernel";
import {
  createSpacyEngine,
  createSpacyPool,
  createWordEngine,
  ensureModel,
  type ParsedEngine,
} from "@cursus/language";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ownArticles } from "./own-corpus.ts";

/** Enough to differ in length and style; the whole corpus would say no more. */
const ARTICLES = 12;
const RUNS = 12;
const own = ownArticles();
const articles = own
  .filter((_, index) => index % Math.ceil(own.length / ARTICLES) === 0)
  .map(({ id, title, published, text }) =>
    articleFromJson({ id, title, published, text }, { maxChars: 200_000 }),
  );

const engines: ParsedEngine[] = [];
let expected: readonly string[] = [];

/** Readings as bytes, by readers of one kind; `together` are read at once. */
async function read(engine: ParsedEngine, picks: readonly number[], together: number): Promise<string[]> {
  const reader = createReader(createWordEngine(engine));
  const bytes: string[] = [];
  for (let from = 0; from < picks.length; from += together) {
    const part = picks.slice(from, from + together).flatMap((pick) => articles[pick] ?? []);
    const readings = await Promise.all(part.map((article) => reader.read(article)));
    bytes.push(...readings.map((reading) => canonicalJson(reading as unknown as Json)));
  }
  return bytes;
}

beforeAll(async () => {
  const model = await ensureModel({ size: "sm", env: { ...process.env, CURSUS_MODEL: undefined } });
  engines.push(await createSpacyEngine({ model }), await createSpacyEngine({ model }));
  for (const threads of [1, 2, 3]) engines.push(await createSpacyPool({ model, threads }));
  const [first] = engines;
  if (first) expected = await read(first, [...articles.keys()], 1);
}, 600_000);
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

test("an article gives the same bytes of claims on every run, by any number of threads, in any company", async () => {
  expect(expected.join("").length).toBeGreaterThan(10_000);
  const anyPick = fc.nat(articles.length - 1);
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyPick, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 8 }),
      fc.nat(engines.length - 1),
      async (picks, together, engine) => {
        const bytes = await read(engines[engine] as ParsedEngine, picks, together);
        expect(bytes).toEqual(picks.map((pick) => expected[pick]));
      },
    ),
    { numRuns: RUNS },
  );
}, 600_000);
