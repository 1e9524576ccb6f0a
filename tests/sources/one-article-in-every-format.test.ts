import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createReader } from "@cursus/extract";
import type { Article, Reading } from "@cursus/graph-schema";
import { type Entry, entriesIn, maxDocumentBytes, type TakenArticle, takeArticle } from "@cursus/intake";
import { sha256Hex } from "@cursus/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeEveryFormat } from "./support/every-format.ts";
import { ARTICLE, CLEAN_TEXT } from "./support/one-article.ts";

const maxChars = 200_000;
const options = { mapping: {}, maxDocumentBytes: maxDocumentBytes(maxChars) };
let folder: string;
let names: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cursus-formats-"));
  names = await writeEveryFormat(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function takenFrom(name: string): Promise<TakenArticle & { readonly original: Entry["original"] }> {
  const found = await Array.fromAsync(entriesIn(join(folder, name), options));
  const [entry, ...more] = found;
  if (entry === undefined || more.length > 0) throw new Error(`${name}: ${found.length} articles`);
  if (!("source" in entry)) throw "error" in entry ? entry.error : new Error(`${name}: no article`);
  return { ...takeArticle(await entry.source(), { maxChars }), original: entry.original };
}

test("one article has one clean text and one hash in every format", async () => {
  expect(names.length).toBeGreaterThanOrEqual(19);
  for (const name of names) {
    const { article, original } = await takenFrom(name);
    expect({ name, text: article.text }).toEqual({ name, text: CLEAN_TEXT });
    expect(article.sha256).toBe(sha256Hex(CLEAN_TEXT));
    expect(article.title).toBe(ARTICLE.title);
    expect(original.bytes.length).toBeGreaterThan(0);
  }
});

test("its day of publication is found wherever the format has a place for it, with the reason", async () => {
  const found: Record<string, string | null> = {};
  for (const name of names) {
    const { article, publishedBasis } = await takenFrom(name);
    expect(article.published).toBe(publishedBasis === null ? null : ARTICLE.published);
    found[name] = publishedBasis;
  }
  expect(found).toEqual({
    "text.txt": null,
    "windows-lines.txt": null,
    "markdown.md": "document",
    "page.html": "json-ld",
    "print.pdf": null,
    "letter.eml": "header",
    "article.json": "document",
    "rss.xml": "feed",
    "atom.xml": "feed",
    "feed.json": "feed",
    "records.jsonl": "document",
    "records.jsonl.gz": "document",
    "table.csv": "document",
    "table.tsv": "document",
    "wiki.xml": "document",
    "crawl.warc": "json-ld",
    "crawl.warc.gz": "json-ld",
    "archive.zip": "json-ld",
    "web.wacz": "json-ld",
  });
});

test("it makes one set of claims in every format", async () => {
  const reader = createReader();
  const day = ARTICLE.published;
  const sets = new Map<string, string[]>();
  for (const name of names) {
    const { article } = await takenFrom(name);
    // Where a format has no place for the day, the one who hands it in gives it.
    const claims = claimsOf(await reader.read({ ...article, published: day }), article);
    sets.set(JSON.stringify(claims), [...(sets.get(JSON.stringify(claims)) ?? []), name]);
  }
  expect([...sets.values()]).toHaveLength(1);
  const [claims = "[]"] = sets.keys();
  expect(JSON.parse(claims).length).toBeGreaterThanOrEqual(4);
}, 240_000);

/** What is claimed, without the ids, which belong to the article's address. */
function claimsOf({ claims, entities }: Reading, { text }: Article) {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const said = claims.map(({ type, polarity, modality, roles, date, quote }) => {
    expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    const filled = Object.entries(roles).map(([role, filler]) => [role, nameOf.get(filler?.entity ?? "")]);
    return {
      type,
      polarity,
      modality,
      roles: filled,
      date: date?.edtf ?? null,
      start: quote.start,
      end: quote.end,
    };
  });
  return said.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
