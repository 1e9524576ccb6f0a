import type { Article } from "@cursus/graph-schema";
import { toArticle } from "./article.ts";
import type { ArticleSource, CorrectionNotice, DateBasis, IntakeOptions } from "./article-source.ts";
import { dayInDateline, dayInUrl } from "./publication-date.ts";

/** An article with what is known of it beside its text and is no part of what it says. */
export interface TakenArticle {
  readonly article: Article;
  /** Why it is believed to have been published on that day; null where no day is known. */
  readonly publishedBasis: DateBasis | null;
  readonly byline: string | null;
  readonly section: string | null;
  readonly correction: CorrectionNotice | null;
}

/**
 * The article of a document, its day of publication from what is given, the document itself, the feed that lists
 * it (`feedDay`), its address or its dateline, in that order; without one of them it has none. Throws like
 * `toArticle`.
 */
export function takeArticle(
  source: ArticleSource,
  options: IntakeOptions,
  feedDay: string | null = null,
): TakenArticle {
  const { published, basis } = publication(source, options, feedDay);
  return {
    article: toArticle({ ...source, published }, options),
    publishedBasis: basis,
    byline: source.byline ?? null,
    section: source.section ?? null,
    correction: source.correction ?? null,
  };
}

function publication(
  { published, publishedBasis = "document", url, text }: ArticleSource,
  options: IntakeOptions,
  feedDay: string | null,
): { readonly published: string | null; readonly basis: DateBasis | null } {
  if (options.published !== undefined) return { published, basis: "given" };
  if (published !== null) return { published, basis: publishedBasis };
  if (feedDay !== null) return { published: feedDay, basis: "feed" };
  const inUrl = dayInUrl(options.url ?? url);
  if (inUrl !== null) return { published: inUrl, basis: "url" };
  const inDateline = dayInDateline(text);
  return inDateline === null
    ? { published: null, basis: null }
    : { published: inDateline, basis: "dateline" };
}
