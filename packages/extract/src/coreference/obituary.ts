import { type Draft, lowerOf, type Phrase, type SentenceView } from "../model.ts";

/** How the life of somebody is begun to be told. */
const LIFE =
  /^(?:born|educated|schooled|raised|trained|called|ordained|commissioned|widowed|orphaned|apprenticed)$/;
/** What is told of nobody but the dead. */
const OF_THE_DEAD = /^(?:survive|predecease|bury|cremate|mourn)$/;

/**
 * "Called to the Bar in 1963, he ...", "She is survived by two sons": where an article began with a death, its dead
 * one, whoever paid tribute in between.
 */
export function deadMeant(
  sentence: SentenceView,
  pronoun: Phrase,
  dead: Draft | null,
  fits: (draft: Draft) => boolean,
): Draft | null {
  if (dead === null || !fits(dead) || !/^s?he$/.test(lowerOf(sentence, pronoun.head))) return null;
  const opens =
    LIFE.test(lowerOf(sentence, sentence.opening)) && lowerOf(sentence, pronoun.first - 1) === ",";
  const after = [1, 2, 3].some((step) =>
    OF_THE_DEAD.test(sentence.words[pronoun.last + step]?.lemma.toLowerCase() ?? ""),
  );
  return opens || after ? dead : null;
}
