import type { Answer, AnswerRow } from "@cursus/query";
import { address } from "../api/client.ts";
import { articleName } from "../proof/article-name.ts";
import { pageOf, pageOfQuote } from "../proof/links.ts";

/** One line under the search box, and where it leads. */
export interface Suggestion {
  readonly id: string;
  readonly words: string;
  readonly kind: string;
  readonly href: string;
}

const MOST = 8;

/** What was found, the question itself first where the words are one. */
export function suggestionsOf(text: string, found: Answer | undefined): readonly Suggestion[] {
  if (text.trim() === "") return [];
  const rows = (found?.rows ?? []).flatMap(suggestionOf).slice(0, MOST);
  const whole = {
    id: "ask",
    words: text.trim(),
    kind: isQuestion(text) ? "ask" : "all results",
    href: searchPage(text),
  };
  return isQuestion(text) ? [whole, ...rows] : [...rows, whole];
}

/** Words that ask: they are put to the record, and not only looked for. */
export const isQuestion = (text: string): boolean =>
  /\?\s*$/.test(text) || /^\s*(?:who|whom|what|when|which|where|how|did|was|is|were)\b/i.test(text);

export const searchPage = (text: string): string => address("/search", { q: text.trim() });

function suggestionOf(row: AnswerRow): readonly Suggestion[] {
  if (row.kind === "entity") {
    const href = pageOf(row.entity);
    return href === null
      ? []
      : [{ id: row.id, words: row.entity.name, kind: row.entity.type.toLowerCase(), href }];
  }
  const [quote] = row.quotes;
  if (row.kind !== "claim" || quote === undefined) return [];
  return [
    { id: row.id, words: row.says, kind: articleName(quote.title, quote.article), href: pageOfQuote(quote) },
  ];
}
