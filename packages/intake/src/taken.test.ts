import { expect, test } from "vitest";
import type { ArticleSource, IntakeOptions } from "./article-source.ts";
import { readDocument } from "./formats/read-document.ts";
import { takeArticle } from "./taken.ts";

const NOW = new Date("2024-05-10T12:00:00Z");
const OPTIONS: IntakeOptions = { maxChars: 200_000, now: NOW };

const told = (members: Partial<ArticleSource>): ArticleSource => ({
  id: null,
  title: null,
  published: null,
  modified: null,
  language: null,
  url: null,
  source: null,
  text: "The minister of transport resigned on Monday.",
  ...members,
});

test("a day that is yet to come is passed over for the next place that states one, and told", () => {
  const url = "https://paper.example/2024/05/02/minister";
  const taken = takeArticle(told({ published: "2042-05-02", url }), OPTIONS);
  expect(taken).toMatchObject({
    article: { published: "2024-05-02" },
    publishedBasis: "url",
    dateRefused: "document: 2042-05-02 is yet to come",
  });
});

test("where every place states a day that is yet to come the article has none", () => {
  const taken = takeArticle(
    told({ published: "2042-05-02", url: "https://a.example/2042/05/02/a" }),
    OPTIONS,
    "2041-01-01",
  );
  expect(taken).toMatchObject({
    article: { published: null },
    publishedBasis: null,
    dateRefused:
      "document: 2042-05-02 is yet to come; feed: 2041-01-01 is yet to come; url: 2042-05-02 is yet to come",
  });
});

test("tomorrow is believed, for it is tomorrow already elsewhere, and a day of the past is not remarked on", () => {
  for (const published of ["2024-05-11", "2024-05-10", "1890-01-01"])
    expect(takeArticle(told({ published }), OPTIONS)).toMatchObject({
      article: { published },
      publishedBasis: "document",
      dateRefused: null,
    });
  expect(takeArticle(told({ published: "2024-05-12" }), OPTIONS).article.published).toBeNull();
});

test("a change that is yet to come is none: else no correction could ever take its place", () => {
  for (const modified of ["2042-01-01", "2024-05-12T00:00:00+02:00", "2042-01-01T10:00:00Z"])
    expect(takeArticle(told({ published: "2024-05-02", modified }), OPTIONS)).toMatchObject({
      article: { published: "2024-05-02", modified: null },
      dateRefused: `change: ${modified} is yet to come`,
    });
  const modified = "2024-05-11T01:00:00+05:00";
  expect(takeArticle(told({ modified }), OPTIONS).article.modified).toBe("2024-05-10T20:00:00.000Z");
});

test("a day that somebody gives and that is yet to come is refused", () => {
  for (const given of [{ published: "2042-05-02" }, { modified: "2042-05-02" }])
    expect(() => takeArticle(told({}), { ...OPTIONS, ...given })).toThrow(
      expect.objectContaining({ code: "DateInvalid", message: expect.stringContaining("is yet to come") }),
    );
});

test("of the days that a page states the first that has come is taken", async () => {
  const page = `<html><head><script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2042-05-02"}</script>
<meta property="article:published_time" content="2024-05-03T08:00:00Z"></head>
<body><article><p>The minister of transport resigned on Monday.</p></article></body></html>`;
  const source = await readDocument("html", Buffer.from(page), { url: null, charset: null });
  expect(takeArticle(source, OPTIONS)).toMatchObject({
    article: { published: "2024-05-03" },
    publishedBasis: "meta",
    dateRefused: "json-ld: 2042-05-02 is yet to come",
  });
});

test("what is no date is refused as before, not taken for one that is to come", () => {
  expect(() => takeArticle(told({ published: "99/99/9999" }), OPTIONS)).toThrow(
    expect.objectContaining({ code: "DateInvalid" }),
  );
});
