import { lowerOf, type SentenceView } from "../model.ts";
import type { Predicate } from "../syntax/predicate.ts";
import { childrenOf, headOf, isParsed, relationOf } from "../syntax/tree.ts";

/** Words after which an auxiliary stands before its subject without a condition: "Never had he ...", "What had he ...". */
const FRONTED =
  /^(?:never|only|hardly|scarcely|barely|rarely|seldom|nor|neither|so|such|than|as|not|what|who|whom|when|where|how|why|which)$/;

/**
 * "Had the president dismissed him, ...", "... should she resign": the auxiliary before its subject makes a condition
 * (Quirk et al., A Comprehensive Grammar of the English Language, 15.36).
 */
export function isInverted(sentence: SentenceView, { verb }: Predicate): boolean {
  if (!isParsed(sentence)) return false;
  if (isOpenedByHad(sentence, verb.main)) return true;
  const children = childrenOf(sentence)[verb.main] ?? [];
  const subject = children.find((child) => /^nsubj(?:pass)?$/.test(relationOf(sentence, child)));
  const auxiliary = children.find((child) => /^(?:had|were|should)$/.test(lowerOf(sentence, child)));
  if (subject === undefined || auxiliary === undefined || auxiliary > subject) return false;
  const opens =
    auxiliary === sentence.opening ||
    relationOf(sentence, verb.main) === "advcl" ||
    followsModal(sentence, auxiliary);
  const before = lowerOf(sentence, auxiliary - 1);
  const isNoSooner = before === "sooner" && lowerOf(sentence, auxiliary - 2) === "no";
  return opens && !isNoSooner && !FRONTED.test(before);
}

/** "Had Mayor Roe been arrested, ...", where the tree takes "had" for a verb with a clause of its own. */
const isOpenedByHad = (sentence: SentenceView, main: number): boolean =>
  lowerOf(sentence, sentence.opening) === "had" &&
  headOf(sentence, main) === sentence.opening &&
  relationOf(sentence, main) === "ccomp";

/** "would have ended sooner had he ...": such a condition may stand behind what it is one of. */
const followsModal = (sentence: SentenceView, auxiliary: number): boolean =>
  sentence.words.slice(0, auxiliary).some(({ text }) => /^(?:would|could|might)$/.test(text));
