import { createReader } from "@cursus/extract";
import { commit } from "@cursus/graph";
import { type Article, type Claim, FACTS, type Reading } from "@cursus/graph-schema";
import { articleFromJson } from "@cursus/intake";
import { toCursusError } from "@cursus/kernel";
import { RULES } from "@cursus/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleArticles } from "../e2e/support/sample-articles.ts";
import { patiently } from "../harness/patiently.ts";
import { bearer, type GuardedApi, guardedApi, keyFor } from "./support/guarded-api.ts";
import { HOSTILE_NAMES } from "./support/hostile-names.ts";
import { INJECTIONS, INTRUDER } from "./support/injections.ts";
import { noteMeasured } from "./support/note-measured.ts";

/** Every order in every place, each in another article; in some of them only where it must be quick. */
const EVERY = process.env.CURSUS_LONG === "yes" ? 1 : 4;
const MAX_CHARS = 20_000;

const reader = createReader();
let api: GuardedApi;
let analyst: string;
beforeAll(async () => {
  api = await guardedApi();
  analyst = await keyFor(api.graph, "analyst");
});
afterAll(() => api.close());

const articleOf = (text: string, more: object = {}): Article =>
  articleFromJson({ text, published: "2024-06-14", ...more }, { maxChars: MAX_CHARS });

/** What a claim says, wherever its sentence stands. */
const saidBy =
  ({ text }: Article) =>
  ({ type, polarity, roles, quote }: Claim): string => {
    const fillers = Object.entries(roles).map(
      ([role, { start, end }]) => `${role} ${text.slice(start, end)}`,
    );
    return [type, polarity, ...fillers.toSorted(), quote.text].join(" | ");
  };

/** Every claim stands in its text: the quote to the letter, and each participant where it is said to be. */
function expectGrounded({ text }: Article, { claims, entities }: Reading): void {
  const ids = new Set(entities.map(({ id }) => id));
  for (const { type, quote, roles } of claims) {
    expect(Object.hasOwn(FACTS, type), type).toBe(true);
    expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    for (const { entity, start, end } of Object.values(roles)) {
      expect(ids.has(entity)).toBe(true);
      expect(text.slice(start, end).trim()).not.toBe("");
    }
  }
}

test("an order in an article adds no claim to those of the article", async () => {
  const samples = await sampleArticles();
  const pairs = INJECTIONS.filter((_, at) => at % EVERY === 0).map((inject, at) => {
    const { text } = samples[at % samples.length]?.article ?? expect.fail("no sample");
    return { clean: articleOf(text), injected: articleOf(inject(text)) };
  });
  expect(INJECTIONS.length).toBeGreaterThanOrEqual(100);
  expect(pairs.length).toBeGreaterThanOrEqual(INJECTIONS.length / EVERY);
  for (const { clean, injected } of pairs) {
    const [before, after] = [await reader.read(clean), await reader.read(injected)];
    expectGrounded(injected, after);
    const said = new Set(before.claims.map(saidBy(clean)));
    expect(after.claims.map(saidBy(injected)).filter((claim) => !said.has(claim))).toEqual([]);
    expect(after.claims.map(saidBy(injected)).join("\n")).not.toContain(INTRUDER);
  }
  noteMeasured({
    scenario: 25,
    what: "articles with an order in them, beside the article",
    tries: pairs.length,
  });
});

test("a strange name comes back to the letter or is refused with a reason, and no two articles share a node", async () => {
  const kept: ReadArticle[] = [];
  for (const [at, name] of HOSTILE_NAMES.entries()) {
    const read = await readAbout(name, at);
    if ("refused" in read) expect(read.refused).toMatch(/^Article(?:Malformed|TooLarge|Binary)$/);
    else kept.push(read);
  }
  expect(kept.length).toBeGreaterThan(HOSTILE_NAMES.length / 2);
  await patiently(() => commit(api.graph, RULES, kept, new Date()));
  for (const { article } of kept) {
    const { body } = await api.server.inject({
      method: "GET",
      url: `/v1/articles/${encodeURIComponent(article.key)}`,
      headers: bearer(analyst),
    });
    expect(JSON.parse(body)).toMatchObject({ key: article.key, text: article.text, title: article.title });
  }
  const stored = await api.graph.read("MATCH (a:Article) RETURN a.key AS key ORDER BY key");
  expect(new Set(stored.map(({ key }) => key))).toEqual(new Set(kept.map(({ article }) => article.key)));
  expect(stored).toHaveLength(kept.length);
  noteMeasured({ scenario: 25, what: "strange names", tries: HOSTILE_NAMES.length });
});

interface ReadArticle {
  readonly article: Article;
  readonly reading: Reading;
}

/**
 * Reads an article that is about the name, and called by it; the code of its refusal where it is not taken. Two of the
 * names may be one once they are normalised: the number keeps their articles apart.
 */
async function readAbout(name: string, number: number): Promise<ReadArticle | { readonly refused: string }> {
  try {
    const text = `LIMA -- President ${name} dismissed Defense Minister Juan Soto Paz on Monday.`;
    const article = articleOf(text, { id: `${number} about ${name}`, title: name });
    const reading = await reader.read(article);
    expectGrounded(article, reading);
    return { article, reading };
  } catch (thrown) {
    return { refused: toCursusError(thrown).code };
  }
}
