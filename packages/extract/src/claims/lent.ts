import { lowerOf, type SentenceView, textOf } from "../model.ts";
import { CLAUSES, SUBJECTS } from "../syntax/tree/clause-tree.ts";
import { dependentsOf, headOf, isParsed, relationOf, subtreeOf } from "../syntax/tree.ts";
import type { Candidate } from "./candidate.ts";

/** Verbs by which an office is handed on. */
export const HANDS = /^(?:hand|pass|give|cede|transfer)$/;

const FOR_A_WHILE =
  /^(?:temporarily|for (?:a|one|two|three|four|five|six|several|the) (?:few )?(?:days?|weeks?|months?|weekend|summer|holidays)|while (?:he|she|they) (?:is|was|are|were)|(?:in|during) (?:his|her|their) (?:absence|leave|holidays?|illness|recovery|convalescence)|until (?:(?:his|her|their) return|(?:he|she|they) (?:returns?|returned|recovers?|recovered)))\b/i;

const STANDS_IN =
  /^(?:stand-?in|(?:stood|stands|standing|filled|fills|filling)[ -]in|deputi[sz](?:ed|es|ing))\b/i;

/**
 * "handed the reins to his deputy for a week", "X, who stood in for him, handed the reins to Y": who lends an office
 * keeps it, and who only stood in for another has none to pass on.
 */
export function isLent({ type, sentence, trigger }: Candidate): boolean {
  if (type !== "SUCCEEDED" || !HANDS.test(sentence.words[trigger.last]?.lemma ?? "")) return false;
  const startsAt = (words: RegExp) => (at: number) =>
    words.test(textOf(sentence, { first: at, last: sentence.words.length - 1 }));
  return (
    ownWords(sentence, trigger.last).some(startsAt(FOR_A_WHILE)) ||
    wordsOnSubject(sentence, trigger.last).some(startsAt(STANDS_IN))
  );
}

const OTHER_CLAUSE = /^(?:who|which|whose|whom|after|before|when|that)$/;

/**
 * The words that the verb governs itself: its obliques and adverbs, and of an adverbial clause what opens it. Not what
 * is told of those it names ("to Y, who had led the party for three months"), nor of when ("after a year").
 */
function ownWords(sentence: SentenceView, verb: number): readonly number[] {
  if (!isParsed(sentence)) return wordsBefore(sentence, verb);
  return subtreeOf(sentence, verb, (child) => {
    const relation = relationOf(sentence, child);
    const above = headOf(sentence, child);
    if (above !== verb && relationOf(sentence, above) === "advcl") return relation !== "mark";
    if (relation === "advcl") return above !== verb;
    return SUBJECTS.has(relation) || CLAUSES.has(relation) || (relation === "conj" && above === verb);
  });
}

/** Without a tree: up to the next clause. */
function wordsBefore(sentence: SentenceView, verb: number): readonly number[] {
  const after = [...sentence.words.keys()].slice(verb);
  const end = after.findIndex((at) => OTHER_CLAUSE.test(lowerOf(sentence, at)));
  return end < 0 ? after : after.slice(0, end);
}

const BEFORE_NOUN = new Set(["nmod", "amod", "compound", "appos"]);
const OF_NOUN = new Set(["relcl", "acl"]);
const ADVERBIAL = new Set(["advcl"]);

/** What modifies the verb's subject, and the verbs that share it: "who stood in", "standing in for Z, X ...". */
function wordsOnSubject(sentence: SentenceView, verb: number): readonly number[] {
  if (!isParsed(sentence)) return [...sentence.words.keys()].slice(0, verb);
  const first = relationOf(sentence, verb) === "conj" ? headOf(sentence, verb) : verb;
  const shared = [
    first,
    ...dependentsOf(sentence, verb, ADVERBIAL),
    ...dependentsOf(sentence, first, ADVERBIAL),
  ];
  const subjects = [verb, first].flatMap((at) => dependentsOf(sentence, at, SUBJECTS));
  const nouns = subjects.flatMap((at) => [at, ...dependentsOf(sentence, at, BEFORE_NOUN)]);
  const clauses = nouns.flatMap((at) => dependentsOf(sentence, at, OF_NOUN));
  return [...nouns, ...[...shared, ...clauses].filter((at) => hasNoOtherSubject(sentence, at, first))];
}

/** "whose deputy stood in" tells of the deputy. */
const hasNoOtherSubject = (sentence: SentenceView, verb: number, first: number): boolean =>
  verb === first ||
  dependentsOf(sentence, verb, SUBJECTS).every((at) => /^(?:who|that|which)$/.test(lowerOf(sentence, at)));
