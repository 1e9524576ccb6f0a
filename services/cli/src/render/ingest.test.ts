import pc from "picocolors";
import { expect, test } from "vitest";
import type { IngestOutcome } from "../ingest/outcome.ts";
import { renderIngest } from "./ingest.ts";

const shown = { colours: pc.createColors(false), folder: "/home/ana" };

function anOutcome(overrides: Partial<IngestOutcome>): IngestOutcome {
  return {
    file: "/home/ana/a.txt",
    version: "0f",
    article: "k",
    outcome: "recorded",
    claims: 1,
    refusals: 0,
    unread: null,
    note: null,
    error: null,
    ...overrides,
  };
}

test("each file has its line, with a path from the working folder", () => {
  const outcomes = [anOutcome({}), anOutcome({ file: "b.txt", outcome: "unchanged", claims: 0 })];
  expect(renderIngest(outcomes, shown)).toBe(
    [
      "recorded   a.txt  1 claim, as k",
      "unchanged  b.txt  on record already",
      "2 files: 1 recorded, 1 unchanged; 1 claim",
    ].join("\n"),
  );
});

test("a refused file is told with what to do about it, and claims are not counted where there are none", () => {
  const error = { code: "ArticleBinary" as const, message: "it is not text", advice: "Hand in plain text." };
  expect(renderIngest([anOutcome({ outcome: "refused", claims: 0, error })], shown)).toBe(
    "refused  a.txt  it is not text. Hand in plain text. [ArticleBinary]\n1 file: 1 refused",
  );
});

test("what is no file is not called one", () => {
  const error = { code: "RobotsDisallowed" as const, message: "its robots.txt says no", advice: null };
  const page = anOutcome({ file: "https://a.example/", outcome: "refused", claims: 0, error });
  expect(renderIngest([page], { ...shown, noun: "page" })).toBe(
    "refused  https://a.example/  its robots.txt says no [RobotsDisallowed]\n1 page: 1 refused",
  );
});

test("of a large batch every file that was refused has its line", () => {
  const error = { code: "ArticleEmpty" as const, message: "the article has no text", advice: null };
  const many = Array.from({ length: 300 }, (_, index) => anOutcome({ file: `a${index}.txt` }));
  const text = renderIngest([...many, anOutcome({ file: "z.txt", outcome: "refused", error })], shown);
  expect(text.split("\n")).toHaveLength(43);
  expect(text).toContain("z.txt");
  expect(text).toContain("and 260 more that went in");
  expect(text).toContain("301 files: 300 recorded, 1 refused; 300 claims");
});

test("what a folder has beside its articles has its line with the reason, and is counted", () => {
  const leftOut = Array.from({ length: 22 }, (_, index) => ({ file: `in/${index}.zip`, reason: "too many" }));
  const lines = renderIngest([anOutcome({})], shown, leftOut).split("\n");
  expect(lines).toHaveLength(23);
  expect(lines[1]).toBe("left out  in/0.zip: too many");
  expect(lines[21]).toBe("and 2 more that were left out: --json has all of them");
  expect(lines[22]).toBe("1 file: 1 recorded; 1 claim; 22 left out");
});

test("articles that no reader reads are told to be kept and not read, by language, the most first", () => {
  const languages = ["da", "no", "no", null];
  const outcomes = languages.map((unread) => anOutcome({ outcome: "queued", claims: 0, unread }));
  const lines = renderIngest(outcomes, shown).split("\n");
  expect(lines[0]).toBe("queued  a.txt  0f; kept, not read: no reader reads its language (da)");
  expect(lines[4]).toBe("4 files: 4 queued; 3 kept, not read: no 2, da 1");
});
