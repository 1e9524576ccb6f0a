import { textOf } from "../model.ts";
import type { Candidate } from "./candidate.ts";

const HANDS = /^(?:hand|pass|give|cede|transfer)$/;

const FOR_A_WHILE =
  /\b(?:temporarily|for (?:a|one|two|three|four|five|six|several|the) (?:few )?(?:days?|weeks?|months?|weekend|summer|holidays)|while (?:he|she|they) (?:is|was|are|were)|(?:in|during) (?:his|her|their) (?:absence|leave|holidays?|illness|recovery|convalescence)|until (?:(?:his|her|their) return|(?:he|she|they) (?:returns?|returned|recovers?|recovered)))\b/i;

const STANDS_IN =
  /\b(?:stand-?in|(?:stood|stands|standing|filled|fills|filling)[ -]in|deputi[sz](?:ed|es|ing))\b/i;

/**
 * "handed the reins to his deputy for a week", "X, who stood in for him, handed the reins to Y": who lends an office
 * keeps it, and who only stood in for another has none to pass on.
 */
export const isLent = ({ type, sentence, trigger }: Candidate): boolean =>
  type === "SUCCEEDED" &&
  HANDS.test(sentence.words[trigger.last]?.lemma ?? "") &&
  (FOR_A_WHILE.test(textOf(sentence, { first: trigger.last, last: sentence.words.length - 1 })) ||
    STANDS_IN.test(textOf(sentence, { first: 0, last: trigger.last })));

/**
 * "removed the governor, X, and handed the post to Y": who has put somebody out of a post hands on that one, not his
 * own.
 */
export function withHandedOn(change: Candidate, changes: readonly Candidate[]): Candidate {
  const { SUCCESSOR: taker, PREDECESSOR: giver } = change.roles;
  const lemma = change.sentence.words[change.trigger.last]?.lemma ?? "";
  if (change.type !== "SUCCEEDED" || !taker || !giver || !HANDS.test(lemma)) return change;
  const vacated = changes.find(
    ({ type, roles, trigger }) =>
      type === "DISMISSED" && roles.AGENT?.draft === giver.draft && trigger.last < change.trigger.first,
  );
  if (!vacated) return change;
  const office = vacated.roles.OFFICE;
  const roles = { AGENT: giver, PATIENT: taker, ...(office ? { OFFICE: office } : {}) };
  return { ...change, type: "APPOINTED", roles };
}
