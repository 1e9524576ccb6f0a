import { expect, test } from "vitest";
import { anchorWords } from "./anchor-words.ts";

test("an anchor is told by name and article, and one that cannot be read as it is", () => {
  expect(anchorWords('["https://news.example/a","Person","Ana Ruiz",3,11]')).toBe(
    "“Ana Ruiz” in https://news.example/a",
  );
  expect(anchorWords("nonsense")).toBe("nonsense");
  expect(anchorWords(null)).toBeNull();
});
