/**
 * `npm run eval -- DIR...`: reads the annotated articles of each folder (`articles/*.json`, `gold/*.json`) and
 * prints how well. Where a scorer lies beside the folder (`../score.mjs`), its tables are printed; else our own.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import type { Prediction } from "@cursus/extract";
import { type AnnotatedArticle, annotatedArticles } from "../tests/reading/annotation.ts";
import { readArticles } from "../tests/reading/read-articles.ts";
import { rates, scoreOf } from "../tests/reading/score.ts";

const OWN = join(import.meta.dirname, "../tests/articles");

const folders = process.argv.slice(2).map((folder) => resolve(folder));
for (const folder of folders.length > 0 ? folders : [OWN]) {
  process.stdout.write(`\n== ${basename(folder)}\n`);
  const articles = annotatedArticles(folder);
  const from = performance.now();
  const predictions = await readArticles(folder, articles, { inferred: folder !== OWN });
  const seconds = (performance.now() - from) / 1000;
  process.stdout.write(`${articles.length} articles read in ${seconds.toFixed(1)} s\n`);
  const scorer = join(dirname(folder), "score.mjs");
  if (existsSync(scorer)) printTables(scorer, folder, predictions);
  else printOwnScore(articles, predictions);
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

function printOwnScore(articles: readonly AnnotatedArticle[], predictions: readonly Prediction[]): void {
  const score = scoreOf(articles, predictions);
  const { precision, recall, f1 } = rates(score);
  const figures = [precision, recall, f1].map((rate) => rate.toFixed(3));
  process.stdout.write(
    `precision ${figures[0]}, recall ${figures[1]}, F ${figures[2]} of ${score.annotated} asserted facts; ` +
      `falsely asserted ${score.falselyAsserted}, quotes out of place ${score.ungrounded}\n`,
  );
}
