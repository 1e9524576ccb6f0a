import { expect, test } from "vitest";
import { articleName } from "./article-name.ts";

test("an article is called by its title, of a paragraph in its place by the first words", () => {
  expect(articleName("Minister leaves", "k")).toBe("Minister leaves");
  const name = articleName("The minister left on Monday, his office said. ".repeat(4), "k");
  expect(name).toBe("The minister left on Monday, his office said. The minister left on Monday, his…");
});

test("one without a title is called by its address, and never by a whole hash", () => {
  expect(articleName(null, "https://news.example/a/17")).toBe("https://news.example/a/17");
  expect(articleName(null, `sha256:${"0f".repeat(32)}`)).toBe("untitled (0f0f0f0f)");
});
