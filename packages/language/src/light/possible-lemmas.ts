import { nounLemma } from "./nouns.ts";
import { verbReading } from "./verbs.ts";

/** Endings that a form of a word may have beyond its lemma, for words that are in no list. */
const ENDINGS = /(?:'s|s|es|ed|d|ing|er|ers)$/;

/** The lemmas that a lower-case word may have, as noun or verb, found without its sentence; more rather than fewer. */
export function possibleLemmas(word: string): readonly string[] {
  const verb = verbReading(word)?.lemma;
  const stem = word.replace(ENDINGS, "");
  return [...new Set([word, nounLemma(word), stem, `${stem}e`, ...(verb === undefined ? [] : [verb])])];
}
