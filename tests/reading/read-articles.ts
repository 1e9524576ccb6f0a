import { join } from "node:path";
import { createReader, type Prediction, toExchange } from "@cursus/extract";
import { readArticleFile } from "@cursus/intake";
import type { AnnotatedArticle } from "./annotation.ts";

/** What the built-in reader reads in the articles of a folder, one prediction each, in their order. */
export async function readArticles(
  folder: string,
  articles: readonly AnnotatedArticle[],
): Promise<readonly Prediction[]> {
  const reader = createReader();
  return Promise.all(
    articles.map(async ({ id }) => {
      const article = await readArticleFile(join(folder, "articles", `${id}.json`), { maxChars: 200_000 });
      return toExchange(id, article.text, await reader.read(article));
    }),
  );
}
