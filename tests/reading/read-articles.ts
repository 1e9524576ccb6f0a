import { createReader, type Prediction, toExchange } from "@cursus/extract";
import { articleFromJson } from "@cursus/intake";
import type { AnnotatedArticle } from "./annotated-article.ts";

export interface ReadOptions {
  /** Whether holdings count that a change of office only implies; the own articles are annotated without them. */
  readonly inferred: boolean;
}

/** What the built-in reader reads in articles, one prediction each, in their order. */
export async function readArticles(
  articles: readonly AnnotatedArticle[],
  { inferred }: ReadOptions,
): Promise<readonly Prediction[]> {
  const reader = createReader();
  return Promise.all(
    articles.map(async ({ id, title, published, text }) => {
      const article = articleFromJson({ id, title, published, text }, { maxChars: 200_000 });
      const reading = await reader.read(article);
      const claims = reading.claims.filter(({ modality }) => inferred || modality !== "inferred");
      return toExchange(id, article.text, { ...reading, claims });
    }),
  );
}
