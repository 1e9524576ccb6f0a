import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { MODEL_TIMEOUT_MS, testModel } from "../../testing/test-model.ts";
import { loadModel } from "../../weights/load-model.ts";
import { createVocabulary } from "../vocabulary/lexeme.ts";
import { createStringKeys } from "../vocabulary/string-keys.ts";
import { createKernel } from "../wasm/kernel.ts";
import { createTokenizer, type Tokenizer } from "./tokenizer.ts";

let tokenizer: Tokenizer;
beforeAll(async () => {
  const { description } = loadModel(await testModel("sm"));
  const vocabulary = createVocabulary(createStringKeys(createKernel(65_536)), new Map());
  tokenizer = createTokenizer(description.tokenizer, vocabulary);
}, MODEL_TIMEOUT_MS);

const wordsOf = (text: string): readonly string[] =>
  tokenizer.tokenize(text, { start: 0, end: text.length }).map(({ lexeme }) => lexeme.text);

test("affixes come off, exceptions hold together", () => {
  expect(wordsOf('"He\'s in the U.S.," she said.')).toEqual([
    ...['"', "He", "'s", "in", "the", "U.S.", ",", '"', "she", "said", "."],
  ]);
  expect(wordsOf("They cannot pay $1.5bn (or 40km).")).toEqual([
    ...["They", "can", "not", "pay", "$", "1.5bn", "(", "or", "40", "km", ")", "."],
  ]);
});

test("an address is one token, and a mark after it another", () => {
  expect(wordsOf("See https://example.org/a-b?c=1, please.")).toEqual([
    ...["See", "https://example.org/a-b?c=1", ",", "please", "."],
  ]);
});

test("an exception that affixes have cut is put together again", () => {
  expect(wordsOf("at 10a.m.:)")).toEqual(["at", "10", "a.m.", ":)"]);
});

test("wider white space is a token, a single blank is not", () => {
  expect(wordsOf("a  b\n\nc d")).toEqual(["a", " ", "b", "\n\n", "c", "d"]);
});

test("a span of a text is cut as if it stood alone, with offsets into the text", () => {
  const text = "Skip this. Mr. Okafor left.";
  const tokens = tokenizer.tokenize(text, { start: 11, end: text.length });
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(["Mr.", "Okafor", "left", "."]);
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(..."a.b@:/-'(\"$1 ,\n"), maxLength: 400 }),
  fc
    .tuple(fc.string({ unit: "binary", minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 900 }))
    .map(([part, times]) => part.repeat(times)),
);

test("tokens cover all but single blanks, in order, whatever the text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const { lexeme, start, end, blank } of tokenizer.tokenize(text, { start: 0, end: text.length })) {
        expect(start).toBe(at);
        expect(text.slice(start, end)).toBe(lexeme.text);
        expect(end).toBeGreaterThan(start);
        at = end + (blank ? 1 : 0);
        if (blank) expect(text[end]).toBe(" ");
      }
      expect(at).toBe(text.length);
    }),
    { numRuns: 400 },
  );
});

test("no token ends between the halves of a surrogate pair", () => {
  const text = "🧀".repeat(3_000);
  for (const { start, end } of tokenizer.tokenize(text, { start: 0, end: text.length }))
    expect((end - start) % 2).toBe(0);
});

const HOSTILE = [
  "(",
  "a.",
  "@a.",
  "a@",
  "a:",
  "://",
  "1,",
  "...a",
  "US$",
  "x:@",
  "1km",
  "°F.",
  "'s",
  "1.1.1.1",
  "٪(",
];

test.each(HOSTILE)("a hundred thousand characters of %s take no more than linear time", (part) => {
  let text = "";
  for (let turn = 0; text.length < 100_000; turn++) text += part + (turn % 7 === 0 ? String(turn % 10) : "");
  const from = process.cpuUsage();
  tokenizer.tokenize(text, { start: 0, end: text.length });
  const { user } = process.cpuUsage(from);
  // About 60 ms at worst; quadratic time would take minutes.
  expect(user / 1_000).toBeLessThan(3_000);
});
