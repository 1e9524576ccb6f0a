import { expect, test } from "vitest";
import { nounOf } from "./noun-of.ts";
import { NODE_LABELS } from "./types.ts";

test("one of a kind is told in the singular, none and many in the plural", () => {
  expect(nounOf("Article", 1)).toBe("article");
  expect(nounOf("Case", 1)).toBe("case");
  expect(nounOf("Office", 0)).toBe("offices");
  expect(nounOf("Offence", 2)).toBe("offences");
});

test("every kind of thing has a singular of its own", () => {
  for (const label of NODE_LABELS) {
    expect(nounOf(label, 1)).not.toMatch(/s$/);
    expect(`${nounOf(label, 1)}s`).toBe(nounOf(label, 2));
  }
});
