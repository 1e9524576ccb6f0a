import { expect, test } from "vitest";
import { articleFromJson, articleFromText } from "./article-file.ts";

const options = { maxChars: 20_000 };
const text = "The mayor of Riverton resigned.";

function refusal(code: string): unknown {
  return expect.objectContaining({ code });
}

test("the key is the page's address, else the source's id, else the hash of the text", () => {
  const url = "https://News.example/a?utm_source=x&id=7#top";
  expect(articleFromJson({ text, id: "n1", url }, options).key).toBe("https://news.example/a?id=7");
  expect(articleFromJson({ text, id: "n1" }, options).key).toBe("n1");
  expect(articleFromJson({ text }, options).key).toMatch(/^sha256:[0-9a-f]{64}$/);
});

test("a correction takes the key of the article it replaces and is a version of its own", () => {
  const first = articleFromJson({ text, id: "n1", published: "2024-01-02" }, options);
  const corrected = articleFromJson({ text: `${text} Corrected.`, id: "n2" }, { ...options, replaces: "n1" });
  expect(corrected.key).toBe(first.key);
  expect(corrected.version).not.toBe(first.version);
});

test("a replaced article may be named by any form of its address", () => {
  const replaces = "https://news.example/a#comments";
  expect(articleFromText(text, { ...options, replaces }).key).toBe("https://news.example/a");
});

test("what is said beside the document wins over the document", () => {
  const article = articleFromJson(
    { text, title: "Old", published: "2024-01-02", language: "de" },
    { ...options, title: "New", published: "2024-02-03", language: "en" },
  );
  expect(article).toMatchObject({ title: "New", published: "2024-02-03", language: "en" });
});

test.each(["2023-02-30", "2023-13-01", "2023-3-9", "09.03.2023", "2023-03-09T10:00:00Z", "yesterday", ""])(
  "a publication date like %j is refused",
  (published) => {
    expect(() => articleFromText(text, { ...options, published })).toThrow(refusal("DateInvalid"));
  },
);

test.each(["2023-02-30T10:00:00Z", "2023-03-09T25:00:00Z", "2023-03-09T10:00:00", "2023-03-09 10:00Z"])(
  "a moment of change like %j is refused",
  (modified) => {
    expect(() => articleFromText(text, { ...options, modified })).toThrow(refusal("DateInvalid"));
  },
);

test("a day without its date stays without one", () => {
  expect(articleFromText(text, options)).toMatchObject({ published: null, modified: null });
});

test("a lone surrogate is refused wherever it stands", () => {
  const broken = JSON.parse('"broken \\ud800 text"');
  for (const document of [
    { text: broken },
    { text, title: broken },
    { text, id: broken },
    { text, source: broken },
  ])
    expect(() => articleFromJson(document, options)).toThrow(refusal("ArticleMalformed"));
});

test("a document of another shape is refused by the member that is wrong", () => {
  const shapes: readonly [unknown, string][] = [
    [[], "article"],
    ["text", "article"],
    [{}, "text"],
    [{ text: 7 }, "text"],
    [{ text, title: {} }, "title"],
    [{ text, id: "" }, "id"],
  ];
  for (const [shape, member] of shapes)
    expect(() => articleFromJson(shape, options)).toThrow(
      expect.objectContaining({ code: "ArticleMalformed", message: expect.stringContaining(`${member}: `) }),
    );
});

test("only web addresses are addresses of articles", () => {
  for (const url of [
    "javascript:alert(1)",
    "file:///etc/passwd",
    "news.example/a",
    `https://a/${"b".repeat(2_000)}`,
  ])
    expect(() => articleFromJson({ text, url }, options)).toThrow(refusal("ArticleMalformed"));
});

test("members that would be prototypes change nothing", () => {
  const hostile = JSON.parse(
    `{"text": ${JSON.stringify(text)}, "__proto__": {"id": "x"}, "constructor": {"a": 1}}`,
  );
  expect(articleFromJson(hostile, options).key).toMatch(/^sha256:/);
});

test("a title comes in one line, and a very long one is refused", () => {
  expect(articleFromJson({ text, title: " A\u0000\n title\u202e " }, options).title).toBe("A title\u202e");
  expect(() => articleFromJson({ text, title: "x".repeat(1_001) }, options)).toThrow(
    refusal("ArticleMalformed"),
  );
});

test("a first line without a blank line after it is no title", () => {
  expect(articleFromText("One line.\nAnother line.", options).title).toBeNull();
  expect(articleFromText("One line only.", options).title).toBeNull();
  expect(articleFromText(`${"long ".repeat(100)}\n\nText.`, options).title).toBeNull();
});
