import { CursusError } from "@cursus/kernel";
import { expect, test } from "vitest";
import { failureDocument, failureLine } from "./report.ts";

const down = new CursusError("GraphUnreachable", "Neo4j does not answer\nat bolt://x.", {
  advice: "Run `npm start` or `cursus up`.",
});

test("a failure is told in one line with what to do about it", () => {
  expect(failureLine(down)).toBe(
    "cursus: Neo4j does not answer at bolt://x. Run `npm start` or `cursus up`. [GraphUnreachable]",
  );
});

test("a failure in JSON has a code, a message and advice", () => {
  expect(failureDocument(down)).toEqual({
    code: "GraphUnreachable",
    message: "Neo4j does not answer at bolt://x.",
    advice: "Run `npm start` or `cursus up`.",
  });
  expect(failureDocument(new CursusError("GraphFailed", "x")).advice).toBeNull();
});
