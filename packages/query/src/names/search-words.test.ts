import { describe, expect, test } from "vitest";
import { searchWords } from "./search-words.ts";

describe("the words of a full-text query", () => {
  test("a word is looked for as it is, with changed letters and by its beginning", () => {
    expect(searchWords("Toqaev")).toBe("toqaev^4 toqaev~2 toqa*");
  });

  test("short words are looked for as they are", () => {
    expect(searchWords("Li Wu")).toBe("li^4 wu^4");
  });

  test("accents, apostrophes and hyphens make no other word", () => {
    expect(searchWords("Ng’ang’a Peña-Ruíz")).toBe(
      "nganga^4 nganga~2 ngan* pena^4 pena~1 pena* ruiz^4 ruiz~1 ruiz*",
    );
  });

  test.each(['a" OR name:*', "x) OR (y", "AND NOT ~ ^9", "name:/.*/", "\\u0022 || true", "{* TO *}"])(
    "%s is only words",
    (text) => {
      expect(searchWords(text)).toMatch(/^(?:[\p{L}\p{N}]+(?:\^4|~[12]|\*)(?: |$))+$/u);
      expect(searchWords(text)).not.toMatch(/\b(?:OR|AND|NOT|TO)\b/u);
    },
  );

  test("nothing to look for gives no query", () => {
    expect(searchWords("?!  *")).toBeNull();
  });

  test("an endless text gives a short query", () => {
    expect(searchWords("abcdef ".repeat(5000))?.length).toBeLessThan(1000);
  });
});
