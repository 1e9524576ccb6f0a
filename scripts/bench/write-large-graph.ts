/**
 * `write-large-graph.ts FOLDER ARTICLES`: writes the graph of so many generated articles as the CSV files that
 * neo4j-admin imports, and prints their names as a JSON list. It needs some 40 kB of memory an article, which end with
 * this process.
 */
import { csvFiles } from "@cursus/api";
import { RULES } from "@cursus/record";
import { writeCsvFolder } from "../../benchmarks/large-graph/csv-folder.ts";
import { generatedElements } from "../../benchmarks/large-graph/generated-elements.ts";
import { type GeneratedArticle, generatedArticles } from "../../tests/generator/generated-article.ts";
import { LARGE_WORLD } from "../../tests/generator/large-world.ts";
import { createWorld } from "../../tests/generator/world.ts";

const TOLD_EVERY = 10_000;
const [folder = "", count = "0"] = process.argv.slice(2);

function* telling(articles: Iterable<GeneratedArticle>): Generator<GeneratedArticle> {
  let done = 0;
  for (const article of articles) {
    yield article;
    done += 1;
    if (done % TOLD_EVERY === 0) process.stderr.write(`  ${done} articles said\n`);
  }
  process.stderr.write("  computing the record\n");
}

const articles = telling(generatedArticles(createWorld(LARGE_WORLD), { count: Number(count) }));
const files = await writeCsvFolder(folder, csvFiles(generatedElements(articles, RULES)));
process.stdout.write(JSON.stringify(files));
