import { expect, test } from "vitest";
import { CursusError, toCursusError } from "./errors.ts";

test("the code decides what to do and how the process ends", () => {
  const error = new CursusError("GraphUnreachable", "Neo4j does not answer");
  expect([error.action, error.exitCode]).toEqual(["retry", 69]);
});

test("an unknown failure keeps its message and its cause", () => {
  const cause = new RangeError("too far");
  const error = toCursusError(cause);
  expect([error.code, error.message, error.cause]).toEqual(["Unexpected", "too far", cause]);
});

test("a named failure passes unchanged", () => {
  const error = new CursusError("ArticleEmpty", "nothing in it");
  expect(toCursusError(error)).toBe(error);
});
