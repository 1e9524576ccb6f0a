import { TITLE_HEADS } from "../gazetteers/titles.ts";
import { lowerOf, type SentenceView } from "../model.ts";

/** Titles as they are shortened before names. */
const ABBREVIATED: Readonly<Record<string, string>> = {
  "gov.": "governor",
  gov: "governor",
  "sen.": "senator",
  sen: "senator",
  "rep.": "representative",
  rep: "representative",
  "pres.": "president",
  "amb.": "ambassador",
  pm: "prime minister",
};

/** The word without "ex-" and "vice-", in the singular. */
export function headWord(sentence: SentenceView, index: number): string {
  const plain = lowerOf(sentence, index).replace(/^(?:ex|then)-/, "");
  const word = ABBREVIATED[plain] ?? plain;
  if (TITLE_HEADS.has(word)) return word;
  const singular = word.replace(/men$/, "man").replace(/women$/, "woman");
  if (TITLE_HEADS.has(singular)) return singular;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/s$/, "");
}

/** "executive" is a title after "chief" only. */
export const isBareExecutive = (sentence: SentenceView, index: number): boolean =>
  /^executives?$/.test(lowerOf(sentence, index)) && lowerOf(sentence, index - 1) !== "chief";
