import { entryOf } from "@cursus/kernel";
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
  const word = entryOf(ABBREVIATED, plain) ?? plain;
  if (TITLE_HEADS.has(word)) return word;
  const singular = word.replace(/men$/, "man").replace(/women$/, "woman");
  if (TITLE_HEADS.has(singular)) return singular;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/s$/, "");
}

/** Words that are a title only after another: "chief executive", "head teacher". */
const ONLY_AFTER: Readonly<Record<string, RegExp>> = {
  executive: /^chief$/,
  teacher: /^head$/,
  accountant: /^(?:municipal|chief|county|city|state)$/,
  planner: /^(?:town|city|chief)$/,
};

/** Whether the word is not the title that it may be after another: "an executive". */
export function isBareHead(sentence: SentenceView, index: number): boolean {
  const opener = entryOf(ONLY_AFTER, lowerOf(sentence, index).replace(/s$/, ""));
  return opener !== undefined && !opener.test(lowerOf(sentence, index - 1));
}
