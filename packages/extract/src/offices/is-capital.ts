import type { SentenceView } from "../model.ts";

/** Whether a word begins with a capital letter. */
export const isCapital = (sentence: SentenceView, index: number): boolean =>
  /^\p{Lu}/u.test(sentence.words[index]?.text ?? "");
