import { beforeAll, expect, test } from "vitest";
import { takeArticle } from "../taken.ts";
import { type DocumentKind, documentKind } from "./document-kind.ts";
import { readFeed } from "./feed.ts";
import { readDocument } from "./read-document.ts";
import type { SingleKind } from "./single-kind.ts";
import { wikiSource } from "./wiki-page.ts";

const many = (part: string, characters: number): string => part.repeat(Math.ceil(characters / part.length));
const page = (body: string): string => `<html><body><article>${body}</article></body></html>`;

/** What becomes of a document: the length of its text, or the code under which it is refused. */
async function fate(name: string, document: string | Uint8Array): Promise<number | string> {
  const bytes = Buffer.from(document);
  const kind: DocumentKind = documentKind({ name }, bytes);
  try {
    const source = await readDocument(kind as SingleKind, bytes, { url: null, charset: null });
    return takeArticle(source, { maxChars: 200_000 }).article.text.length;
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
}

/** What the thread that reads documents takes for itself is no document's growth. */
beforeAll(async () => expect(await fate("a.html", page("<p>A minister resigned on Monday.</p>"))).toBe(31));

const growth = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.memoryUsage().rss;
  await work();
  return process.memoryUsage().rss - before;
};

test.each([
  ["elements within one another", "<div>".repeat(100_000), "ArticleMalformed"],
  ["a million attributes", `<p ${many("a=1 b=2 ", 8_000_000)}>x</p>`, "ArticleMalformed"],
  ["nothing but brackets", many("<", 1_000_000), "ArticleMalformed"],
  ["nothing but references", many("&amp;", 1_000_000), "ArticleMalformed"],
  ["nine megabytes of words", many("word and word. ", 9_000_000), "ArticleTooLarge"],
])("a page of %s is refused before a tree is built", async (_, body, code) => {
  const document = page(body);
  const grown = await growth(async () => expect(await fate("a.html", document)).toBe(code));
  expect(grown).toBeLessThan(64_000_000);
});

test("scripts and styles are no text of a page, however long", async () => {
  const script = `<script>${many("let a = 1;", 3_000_000)}</script>`;
  expect(await fate("a.html", page(`${script}<p>A minister resigned on Monday.</p>`))).toBe(31);
});

test.each([
  ["quotes", "> ".repeat(50_000)],
  [
    "quotes on many lines",
    Array.from({ length: 2_000 }, (_, depth) => `${">".repeat(depth % 300)} x`).join("\n"),
  ],
  ["lists", Array.from({ length: 500 }, (_, depth) => `${" ".repeat(2 * depth)}- x`).join("\n")],
  ["emphasis", many("_a__", 200_000)],
  ["links", many("[a](", 200_000)],
  ["code", Array.from({ length: 600 }, (_, ticks) => "`".repeat(ticks)).join(" ")],
])("Markdown of nothing but %s is refused", async (_, markdown) => {
  expect(await fate("a.md", markdown)).toBe("ArticleMalformed");
});

test("Markdown as people write it is read: long rules, tables, lists of links, quotes of quotes", async () => {
  const links = Array.from({ length: 300 }, (_, index) => `- [Report ${index}](https://a.example/${index})`);
  const markdown = ["Title", "-".repeat(80), "", "* * *", "", "> > > A quote of a quote.", "", ...links].join(
    "\n",
  );
  expect(await fate("a.md", markdown)).toBeGreaterThan(3_000);
});

test.each([
  ["braces", "{{"],
  ["links", "[[a|b]] "],
  ["bold words", "'''a''"],
  ["headings", "="],
  ["abbreviations", "A. "],
])("a wiki page of nothing but %s is refused", (_, part) => {
  const wikitext = many(part, 200_000);
  const read = () => wikiSource({ id: "1", title: "x", timestamp: null, wikitext, base: null, wiki: null });
  expect(read).toThrow(expect.objectContaining({ code: "ArticleMalformed" }));
});

test("a feed of too many attributes, or with entities of its own, is refused", () => {
  const attributes = Array.from({ length: 300_000 }, (_, index) => `a${index}="1"`).join(" ");
  const entities = `<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel/></rss>`;
  for (const xml of [`<rss ${attributes}><channel/></rss>`, entities, "<a>".repeat(1_000)])
    expect(() => readFeed(xml, null)).toThrow(expect.objectContaining({ code: "ArticleMalformed" }));
});

test.each([
  ["parts within parts", "a.eml", many("Content-Type: multipart/mixed; boundary=a\n\n--a\n", 300_000)],
  ["headers", "a.eml", `${many("X-A: b\n", 2_000_000)}\nbody`],
  ["garbage", "a.pdf", `%PDF-1.7\n${many("\u0001\u00ff obj << /Kids [", 500_000)}`],
])("a document of endless %s is refused with a reason", async (_, name, document) => {
  expect(await fate(name, document)).toMatch(/^Article(?:Malformed|Binary)$/);
});

test("texts of any size have an end: too large, empty, or read whole", async () => {
  expect(await fate("a.txt", many("A sentence of words. ", 10_000_000))).toBe("ArticleTooLarge");
  expect(await fate("a.txt", many("He left. ", 9_000_000))).toBe("ArticleTooLarge");
  expect(await fate("a.txt", many("word ", 1_000_000))).toBe("ArticleTooLarge");
  expect(await fate("a.txt", many("Ana Bo\n\n", 400_000))).toBe("ArticleTooLarge");
  expect(await fate("a.txt", many("Ana Bo\n\n", 160_000))).toBeGreaterThan(150_000);
  expect(await fate("a.txt", many("word ", 190_000))).toBeGreaterThan(180_000);
  expect(await fate("a.txt", many(" \n\t", 100_000))).toBe("ArticleEmpty");
  expect(await fate("a.txt", "")).toBe("ArticleEmpty");
});
