import { z } from "zod";
import type { ArticleRow } from "../answer.ts";
import { shownTitle } from "../words/shown-title.ts";
import { maybe, quoteSchema } from "./quote.ts";

const articleSchema = z.object({
  id: z.string(),
  key: z.string(),
  url: maybe(z.string()),
  title: maybe(z.string()),
  published: maybe(z.string()),
  claims: z.number(),
  quotes: z.array(quoteSchema),
});

/** Checks what the graph gave of an article and makes an answer's row of it. */
export function toArticleRow(found: unknown): ArticleRow {
  const article = articleSchema.parse(found);
  const name = article.title === null ? article.key : `"${shownTitle(article.title)}"`;
  const told = article.claims === 1 ? "one claim" : `${article.claims} claims`;
  const says = `${name} (${article.published ?? "not dated"}) makes ${told}.`;
  return { kind: "article", ...article, sources: 1, says };
}
