import type { ErrorCode } from "@cursus/kernel";
import { expect, test } from "vitest";
import { exitCodeOf, type IngestOutcome, summarise } from "./outcome.ts";

function outcomeOf(
  outcome: IngestOutcome["outcome"],
  code: ErrorCode | null = null,
  claims = 0,
): IngestOutcome {
  const error = code === null ? null : { code, message: "", advice: null };
  return {
    file: "a.txt",
    version: null,
    article: null,
    outcome,
    claims,
    refusals: 0,
    unread: null,
    note: null,
    error,
  };
}

test("an ingest without failures ends with 0", () => {
  expect(exitCodeOf([outcomeOf("recorded"), outcomeOf("unchanged")])).toBe(0);
});

test("one bad file among good ones makes it 65", () => {
  expect(exitCodeOf([outcomeOf("recorded"), outcomeOf("refused", "ArticleEmpty")])).toBe(65);
});

test("a missing file alone has its own code, mixed failures have that of refused input", () => {
  expect(exitCodeOf([outcomeOf("refused", "FileUnreadable")])).toBe(66);
  expect(exitCodeOf([outcomeOf("refused", "FileUnreadable"), outcomeOf("refused", "ArticleBinary")])).toBe(
    65,
  );
  expect(exitCodeOf([outcomeOf("failed", "ReadingFailed")])).toBe(70);
});

test("the summary counts every outcome, and the claims that came on record", () => {
  const all = [
    outcomeOf("recorded", null, 7),
    outcomeOf("recorded", null, 2),
    outcomeOf("superseded", null, 4),
    outcomeOf("refused", "ArticleEmpty"),
    { ...outcomeOf("queued"), unread: "no" },
    { ...outcomeOf("queued"), unread: "no" },
    { ...outcomeOf("queued"), unread: "da" },
  ];
  expect(summarise(all)).toEqual({
    recorded: 2,
    unchanged: 0,
    superseded: 1,
    queued: 3,
    refused: 1,
    failed: 0,
    claims: 9,
    unread: { no: 2, da: 1 },
  });
});
