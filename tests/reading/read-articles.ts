import { join } from "node:path";
import { createReader, type Prediction, toExchange } from "@cursus/extract";
import { readArticleFile } from "@cursus/intake";
import type { AnnotatedArticle } from "./annotation.ts";

export interface ReadOptions {
  /** Whether holdings count that a change of office only implies; the own articles are annotated without them. */
  readonly inferred: boolean;
}

/** What the built-in reader reads in the articles of a folder, one prediction each, in their order. */
export async function readArticles(
  folder: string,
  articles: readonly AnnotatedArticle[],
  { inferred }: ReadOptions,
): Promise<readonly Prediction[]> {
  const reader = createReader();
  return Promise.all(
    articles.map(async ({ id }) => {
      const article = await readArticleFile(join(folder, "articles", `${id}.json`), { maxChars: 200_000 });
      const reading = await reader.read(article);
      const claims = reading.claims.filter(({ modality }) => inferred || modality !== "inferred");
      return toExchange(id, article.text, { ...reading, claims });
    }),
  );
}
