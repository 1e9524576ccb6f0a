import { TITLE_HEADS } from "../gazetteers/titles.ts";
import { lowerOf, type SentenceView } from "../model.ts";

/** The word without "ex-" and "vice-", in the singular. */
export function headWord(sentence: SentenceView, index: number): string {
  const word = lowerOf(sentence, index).replace(/^ex-/, "");
  if (TITLE_HEADS.has(word)) return word;
  const singular = word.replace(/men$/, "man").replace(/women$/, "woman");
  if (TITLE_HEADS.has(singular)) return singular;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/s$/, "");
}
