import { expect, test } from "vitest";
import { openSealed, seal } from "./sealed.ts";

test("what was sealed is read with the same password, in its own place, unchanged", () => {
  const sealed = seal("whsec_abc", "password", "one");
  expect(sealed).not.toContain("whsec");
  expect(seal("whsec_abc", "password", "one")).not.toBe(sealed);
  expect(openSealed(sealed, "password", "one")).toBe("whsec_abc");
  const changed = `${sealed.startsWith("A") ? "B" : "A"}${sealed.slice(1)}`;
  const wrong = [
    [sealed, "another", "one"],
    [sealed, "password", "two"],
    [changed, "password", "one"],
    ["", "password", "one"],
  ] as const;
  for (const [text, password, about] of wrong)
    expect(() => openSealed(text, password, about)).toThrow("another password");
});
