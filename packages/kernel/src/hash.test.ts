import { expect, test } from "vitest";
import { hashId, sha256Hex } from "./hash.ts";

test("the hash of the empty text is the published one", () => {
  expect(sha256Hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
});

test("an id depends on the kind and on where its parts are divided", () => {
  expect(hashId("claim", "ab", "c")).toMatch(/^[0-9a-f]{24}$/);
  expect(hashId("claim", "ab", "c")).not.toBe(hashId("claim", "a", "bc"));
  expect(hashId("claim", "ab", "c")).not.toBe(hashId("event", "ab", "c"));
});
