import { expect, test } from "vitest";
import { articleName } from "./article-name.ts";

test("an article is called by its title, else by its address, and never by a whole hash", () => {
  const hash = `sha256:${"0f".repeat(32)}`;
  expect(articleName("Minister leaves", hash)).toBe("Minister leaves");
  expect(articleName("The minister left on Monday. ".repeat(6), hash)).toBe("The minister left on Monday. …");
  expect(articleName(null, "https://news.example/a/17")).toBe("https://news.example/a/17");
  expect(articleName(null, hash)).toBe("untitled (0f0f0f0f)");
});
