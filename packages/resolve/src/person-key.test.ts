import { describe, expect, test } from "vitest";
import { SAME_NAMES, SAME_NAMES_WITHOUT_VOWELS } from "./fixtures/name-pairs.ts";
import { personKey } from "./person-key.ts";

describe("personKey", () => {
  test.each(SAME_NAMES)("%s and %s are in one block", (a, b) => {
    expect(personKey(a)).not.toBeNull();
    expect(personKey(a)).toBe(personKey(b));
  });

  test("nearly all names without vowels are in the block of their Latin form", () => {
    const parted = SAME_NAMES_WITHOUT_VOWELS.filter(([a, b]) => personKey(a) !== personKey(b));
    expect(parted.length).toBeLessThanOrEqual(1);
  });

  test.each(["Nazarbaev", "President Lee", "Mr. Smith", "the general", "J. Smith", "", "..."])(
    "%s is no full name",
    (name) => {
      expect(personKey(name)).toBeNull();
    },
  );
});
