import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FACT_TYPES, isEdtf, POLARITIES } from "@cursus/graph-schema";
import { describe, expect, test } from "vitest";
import { z } from "zod";

const articleSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  published: z.iso.date(),
  modified: z.iso.datetime().optional(),
  language: z.literal("en"),
  source: z.string(),
  url: z.url(),
  licence: z.literal("MIT"),
  text: z.string(),
});

const entitySchema = z.strictObject({
  id: z.string(),
  type: z.enum(["person", "office", "organization", "court", "place", "event", "offence"]),
  name: z.string().min(1),
  mentions: z.array(z.string().min(1)).min(1),
  of: z.string().optional(),
  group: z.boolean().optional(),
  unnamed: z.boolean().optional(),
});

const factSchema = z.looseObject({
  type: z.enum(FACT_TYPES),
  polarity: z.enum(POLARITIES),
  date: z.string().nullable(),
  quote: z.string().min(1),
  more_quotes: z.array(z.string()).default([]),
});

const goldSchema = z.strictObject({
  id: z.string(),
  published: z.iso.date(),
  entities: z.array(entitySchema).min(1),
  facts: z.array(factSchema).min(1),
});

const questionSchema = z.looseObject({
  question: z.string().endsWith("?"),
  names: z.array(z.string()),
  articles: z.array(z.string()),
});

/** Where a fact names an entity by its id. */
const PARTICIPANTS = [
  "subject",
  "object",
  "office",
  "court",
  "place",
  "offence",
  "agent",
  "to",
  "offence_from",
];

const readJson = (...path: string[]): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, ...path), "utf8"));

const files = readdirSync(join(import.meta.dirname, "articles"));
const corpus = files.map((file) => ({
  file,
  article: articleSchema.parse(readJson("articles", file)),
  gold: goldSchema.parse(readJson("gold", file)),
}));
const facts = corpus.flatMap(({ gold }) => gold.facts);

test("the corpus is as large as it says", () => {
  expect(corpus.length).toBeGreaterThanOrEqual(14);
  expect(readdirSync(join(import.meta.dirname, "gold"))).toEqual(files);
  const readme = readFileSync(join(import.meta.dirname, "README.md"), "utf8");
  for (const { article } of corpus) expect(readme).toMatch(new RegExp(`^\\| ${article.id} +\\| `, "m"));
});

test("most kinds of fact occur, asserted, and every polarity", () => {
  const asserted = facts.filter(({ polarity }) => polarity === "asserted");
  const counts = Object.entries(Object.groupBy(asserted, ({ type }) => type)).map(
    ([type, all]) => `${type} ${all?.length}`,
  );
  process.stdout.write(`sample facts: ${counts.toSorted().join(", ")}\n`);
  expect(counts.length).toBeGreaterThanOrEqual(28);
  expect(new Set(facts.map(({ polarity }) => polarity))).toEqual(new Set(POLARITIES));
});

describe.each(corpus)("$file", ({ file, article, gold }) => {
  test("is named after its id and begins with its title", () => {
    expect([`${article.id}.json`, `${gold.id}.json`]).toEqual([file, file]);
    expect(gold.published).toBe(article.published);
    expect(article.text.startsWith(`${article.title}\n\n`)).toBe(true);
    expect(article.text.isWellFormed()).toBe(true);
  });

  test("has 6 to 14 sentences' worth of text", () => {
    const sentences = article.text.split(/(?<=[.!?])\s+/).length - 1;
    expect(sentences).toBeGreaterThanOrEqual(6);
    expect(sentences).toBeLessThanOrEqual(14);
  });

  test("quotes every fact from its text, once", () => {
    for (const { quote, more_quotes } of gold.facts) {
      for (const words of [quote, ...more_quotes]) expect(article.text.split(words)).toHaveLength(2);
    }
  });

  test("mentions every entity in its own words", () => {
    for (const { mentions } of gold.entities) {
      for (const mention of mentions) expect(article.text).toContain(mention);
    }
  });

  test("names participants that it lists", () => {
    const ids = new Set(gold.entities.map(({ id }) => id));
    expect(ids.size).toBe(gold.entities.length);
    for (const { of } of gold.entities) if (of !== undefined) expect(ids).toContain(of);
    const named = gold.facts.flatMap((fact) =>
      PARTICIPANTS.map((role) => fact[role]).filter((id) => id != null),
    );
    for (const id of named) expect(ids).toContain(id);
  });

  test("dates what it dates honestly, and no asserted fact after its publication", () => {
    for (const { date, polarity } of gold.facts.filter((fact) => fact.date !== null)) {
      expect(isEdtf(date ?? "")).toBe(true);
      if (polarity === "asserted") expect((date ?? "") <= article.published).toBe(true);
    }
  });
});

test("the correction shares the address of what it corrects, is younger, and changes one fact", () => {
  const byUrl = Map.groupBy(corpus, ({ article }) => article.url);
  const [[first, second] = []] = [...byUrl.values()].filter((versions) => versions.length > 1);
  expect(first?.article.modified).toBeUndefined();
  expect(second?.article.modified).toBeDefined();
  const changed = second?.gold.facts.filter((fact, index) => {
    const { quote: _now, ...now } = fact;
    const { quote: _then, ...then } = first?.gold.facts[index] ?? { quote: "" };
    return JSON.stringify(now) !== JSON.stringify(then);
  });
  expect(changed?.map(({ type }) => type)).toEqual(["SENTENCED"]);
});

test("the article of denials asserts nothing but who holds which office", () => {
  const denials = corpus.find(({ article }) => article.id === "06-north-macedonia-denials");
  const asserted = denials?.gold.facts.filter(({ polarity }) => polarity === "asserted") ?? [];
  expect(new Set(asserted.map(({ type }) => type))).toEqual(new Set(["HELD_OFFICE"]));
});

test("every question can be answered from the articles it names", () => {
  const questions = z.array(questionSchema).parse(readJson("questions.json"));
  expect(questions.length).toBeGreaterThanOrEqual(12);
  for (const { names, articles } of questions) {
    const sources = corpus.filter(({ article }) => articles.includes(article.id));
    expect(sources).toHaveLength(articles.length);
    const known = sources.flatMap(({ gold }) => gold.entities.map(({ name }) => name));
    expect(known).toEqual(expect.arrayContaining(names));
  }
});
