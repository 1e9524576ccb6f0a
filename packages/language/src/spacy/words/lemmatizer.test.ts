import { expect, test } from "vitest";
import { createLemmatizer } from "./lemmatizer.ts";

const lemmatize = createLemmatizer({
  rules: {
    noun: [
      ["s", ""],
      ["men", "man"],
    ],
    verb: [
      ["ed", "e"],
      ["ed", ""],
    ],
  },
  exceptions: { noun: { feet: ["foot"] }, verb: {} },
  index: { noun: "minister\nman", verb: "dismiss\nelect" },
});

test("an ending comes off where a known word is left", () => {
  expect(lemmatize("Ministers", "NOUN", { Number: "Plur" })).toBe("minister");
  expect(lemmatize("elected", "VERB", { VerbForm: "Part" })).toBe("elect");
  expect(lemmatize("men", "NOUN", { Number: "Plur" })).toBe("man");
});

test("an exception wins, an unknown word takes the first ending that fits", () => {
  expect(lemmatize("feet", "NOUN", { Number: "Plur" })).toBe("foot");
  expect(lemmatize("zorbed", "VERB", { Tense: "Past" })).toBe("zorbe");
});

test("names stay as they are, base forms and words without tables are only put in lower case", () => {
  expect(lemmatize("Athens", "PROPN", {})).toBe("Athens");
  expect(lemmatize("News", "NOUN", { Number: "Sing" })).toBe("news");
  expect(lemmatize("Of", "ADP", {})).toBe("of");
});
