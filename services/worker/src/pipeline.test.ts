import { type Article, articleVersionId, type Reading } from "@cursus/graph-schema";
import { CursusError, sha256Hex } from "@cursus/kernel";
import type { JobContext, ReadingCounts } from "@cursus/queue";
import { expect, test } from "vitest";
import { type Line, recordArticle } from "./pipeline.ts";

const text = "The mayor of Riverton resigned on Monday.";
const sha256 = sha256Hex(text);
const article: Article = {
  key: "n1",
  version: articleVersionId("n1", sha256, null, null),
  sha256,
  text,
  title: null,
  published: null,
  modified: null,
  language: "en",
  url: null,
  source: null,
};
const reading: Reading = { extractor: "test@1", entities: [], claims: [], refusals: [], sentences: 1 };
const recorded = { outcome: "recorded", claims: 0, refusals: 0 };

function aLine(changes: Partial<Line> = {}): Line {
  return {
    load: async () => article,
    read: async () => reading,
    commit: async () => recorded,
    crashAt: () => undefined,
    ...changes,
  };
}

function aContext(): JobContext & { readonly reports: ReadingCounts[] } {
  const reports: ReadingCounts[] = [];
  return { closing: new AbortController().signal, reports, report: (counts) => reports.push(counts) };
}

test("an article is read, told of, and recorded", async () => {
  const context = aContext();
  expect(await recordArticle(aLine(), article, context)).toEqual(recorded);
  expect(context.reports).toEqual([{ sentences: 1, claims: 0, refusals: 0 }]);
});

test("an article that is not the queued one is not read", async () => {
  const read = async () => {
    throw new Error("must not be read");
  };
  const changed = { ...article, text: `${text} And more.` };
  for (const stored of [
    changed,
    { ...article, sha256: "b".repeat(64) },
    { ...article, version: "c".repeat(24) },
  ])
    await expect(
      recordArticle(aLine({ load: async () => stored, read }), article, aContext()),
    ).rejects.toMatchObject({ code: "JobRejected" });
});

test("a reader that breaks gives the article up, a reader that is away does not", async () => {
  const broken = aLine({
    read: async () => {
      throw new TypeError("cannot read properties");
    },
  });
  await expect(recordArticle(broken, article, aContext())).rejects.toMatchObject({
    code: "ReadingFailed",
    action: "never",
  });
  const away = aLine({
    read: async () => {
      throw new CursusError("DownloadFailed", "no model");
    },
  });
  await expect(recordArticle(away, article, aContext())).rejects.toMatchObject({ code: "DownloadFailed" });
});

test("a worker that stops gives the article back as it was", async () => {
  const stopping = new AbortController();
  stopping.abort(new Error("stopping"));
  const line = aLine({
    read: async (_article, closing) => {
      closing.throwIfAborted();
      return reading;
    },
  });
  await expect(recordArticle(line, article, { ...aContext(), closing: stopping.signal })).rejects.toBe(
    stopping.signal.reason,
  );
});
