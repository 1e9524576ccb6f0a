import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { AnnotatedArticle } from "./annotated-article.ts";
import { annotatedArticles } from "./annotation.ts";

/** The sample articles, and the folders of the larger corpus. */
export const SAMPLES = join(import.meta.dirname, "../articles");
const CORPUS = join(SAMPLES, "corpus");

export const corpusFolders = (): readonly string[] =>
  readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(CORPUS, name));

/** All annotated articles of the project. */
export const ownArticles = (): readonly AnnotatedArticle[] =>
  [SAMPLES, ...corpusFolders()].flatMap((folder) => annotatedArticles(folder));
