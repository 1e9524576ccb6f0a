import { expect, test } from "vitest";
import { failpoints } from "./failpoints.ts";

function deathsOf(
  variables: Record<string, string>,
  passes: readonly ("after-read" | "after-commit")[],
): number {
  let deaths = 0;
  const crashAt = failpoints(variables, () => {
    deaths += 1;
  });
  for (const point of passes) crashAt(point);
  return deaths;
}

test("a process dies at its place, at the pass it was told", () => {
  const variables = { CURSUS_TEST: "1", CURSUS_CRASH_AT: "after-read:2" };
  expect(deathsOf(variables, ["after-read", "after-commit"])).toBe(0);
  expect(deathsOf(variables, ["after-read", "after-read", "after-read"])).toBe(1);
});

test("outside tests nothing dies", () => {
  expect(deathsOf({ CURSUS_CRASH_AT: "after-read" }, ["after-read"])).toBe(0);
  expect(deathsOf({ CURSUS_TEST: "1" }, ["after-read"])).toBe(0);
});

test.each(["nowhere", "after-read:0", "after-read:x", "after-read:1:1x"])(
  "the place %j is refused",
  (place) => {
    const variables = { CURSUS_TEST: "1", CURSUS_CRASH_AT: place };
    expect(() => failpoints(variables, () => {})).toThrow(
      expect.objectContaining({ code: "EnvironmentInvalid" }),
    );
  },
);
