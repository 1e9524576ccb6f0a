/**
 * `npm run eval -- DIR...`: reads the annotated articles of each folder (`articles/*.json` with `gold/*.json`, or
 * `*.txt` that carry their annotation) and prints how well. Where a scorer lies beside the folder (`../score.mjs`),
 * its tables are printed; else our own. Without a folder: the project's own articles.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import type { Prediction } from "@cursus/extract";
import type { AnnotatedArticle } from "../tests/reading/annotated-article.ts";
import { annotatedArticles } from "../tests/reading/annotation.ts";
import { type ConfidenceShare, confidenceShare } from "../tests/reading/confidence-share.ts";
import { readArticles } from "../tests/reading/read-articles.ts";
import { scoreTable } from "../tests/reading/score-table.ts";

const OWN = join(import.meta.dirname, "../tests/articles");
const CORPUS = join(OWN, "corpus");
const LATE = /^\d+[09]-/;

const asked = process.argv.slice(2).map((folder) => resolve(folder));
const own = [
  OWN,
  ...readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(CORPUS, name)),
];
for (const folder of asked.length > 0 ? asked : own) {
  process.stdout.write(`\n== ${basename(folder)}\n`);
  const articles = annotatedArticles(folder);
  const from = performance.now();
  const predictions = await readArticles(articles, { inferred: folder !== OWN });
  const seconds = (performance.now() - from) / 1000;
  process.stdout.write(`${articles.length} articles read in ${seconds.toFixed(1)} s\n`);
  const scorer = join(dirname(folder), "score.mjs");
  if (existsSync(scorer)) printTables(scorer, folder, predictions);
  else printOwnTables(articles, predictions);
  process.stdout.write(`${confidenceLine(confidenceShare(articles, predictions))}\n`);
}

function confidenceLine({ facts, errors, errorsInLowestFifth, atMost }: ConfidenceShare): string {
  const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
  return `confidence: the lowest fifth of ${facts} facts holds ${percent(errorsInLowestFifth)} of ${errors} errors (at most ${percent(atMost)})`;
}

/** The articles that were looked into last have table lines of their own. */
function printOwnTables(articles: readonly AnnotatedArticle[], predictions: readonly Prediction[]): void {
  process.stdout.write(`${scoreTable(articles, predictions).join("\n")}\n`);
  const late = articles.filter(({ id }) => LATE.test(id));
  if (late.length === 0) return;
  const read = predictions.filter(({ id }) => LATE.test(id));
  process.stdout.write(
    `looked into last: ${scoreTable(late, read).slice(-3).join("\n                  ")}\n`,
  );
}

function printTables(scorer: string, folder: string, predictions: readonly Prediction[]): void {
  const scratch = mkdtempSync(join(tmpdir(), "cursus-eval-"));
  try {
    const file = join(scratch, "predictions.jsonl");
    writeFileSync(file, predictions.map((one) => JSON.stringify(one)).join("\n"));
    const done = spawnSync(process.execPath, [scorer, folder, file, "--by", "type"], { stdio: "inherit" });
    process.exitCode ||= done.status ?? 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
