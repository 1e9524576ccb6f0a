import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, type Json } from "./canonical-json.ts";

test("members are sorted and undefined ones left out", () => {
  expect(
    canonicalJson({ b: 1, a: [true, null, undefined as unknown as Json].slice(0, 2), c: undefined }),
  ).toBe('{"a":[true,null],"b":1}');
});

test("composed and decomposed spellings give one text", () => {
  expect(canonicalJson("e\u0301")).toBe(canonicalJson("\u00e9"));
});

test("a number that JSON cannot hold is refused", () => {
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
});

test("the order of members never matters and the text parses to the same value", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.integer()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual({ ...value });
    }),
  );
});
