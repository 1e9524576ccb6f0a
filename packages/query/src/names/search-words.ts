import { foldWords } from "@cursus/resolve";
import { wordsOf } from "./words-of.ts";

const MAX_WORDS = 16;
const MAX_WORD_LENGTH = 40;

/**
 * A full-text query that finds names with some of these words, also in other spellings: each word as it is,
 * within one or two letters of it, or with the same beginning. Only letters and digits of the text get into
 * it, in lower case, so that nothing in it can be Lucene syntax or an operator. Null where there is no word.
 */
export function searchWords(text: string): string | null {
  const words = [...new Set([...wordsOf(text), ...foldWords(text)])].slice(0, MAX_WORDS);
  if (words.length === 0) return null;
  return words.map((word) => termsOf(word.slice(0, MAX_WORD_LENGTH))).join(" ");
}

/** Lucene allows at most two changed letters; short words have none to spare. */
function termsOf(word: string): string {
  if (word.length < 4) return `${word}^4`;
  return `${word}^4 ${word}~${word.length < 5 ? 1 : 2} ${word.slice(0, 4)}*`;
}
