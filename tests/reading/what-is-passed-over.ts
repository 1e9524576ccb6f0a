import { structure } from "@cursus/text";
import { canHoldClaims } from "../../packages/extract/src/can-hold-claims.ts";
import type { AnnotatedArticle } from "./annotated-article.ts";

/** What of the articles need not be parsed, because it can hold no claim. */
export interface PassedOver {
  readonly paragraphs: number;
  readonly passedOver: number;
  /** Share of the characters. */
  readonly share: number;
  /** Paragraphs passed over that hold the quote of an asserted fact; there must be none. */
  readonly lost: readonly string[];
}

export function whatIsPassedOver(articles: readonly AnnotatedArticle[]): PassedOver {
  const paragraphs = articles.flatMap((article) =>
    structure(article.text).map(({ start, end }) => ({ article, words: article.text.slice(start, end) })),
  );
  const over = paragraphs.filter(({ words }) => !canHoldClaims(words));
  const lost = over.filter(({ article, words }) =>
    article.facts.some(
      ({ polarity, quote }) => polarity === "asserted" && (quote.includes(words) || words.includes(quote)),
    ),
  );
  return {
    paragraphs: paragraphs.length,
    passedOver: over.length,
    share: units(over) / units(paragraphs),
    lost: lost.map(({ article, words }) => `${article.id}: ${words}`),
  };
}

const units = (paragraphs: readonly { readonly words: string }[]): number =>
  paragraphs.reduce((sum, { words }) => sum + words.length, 0);
