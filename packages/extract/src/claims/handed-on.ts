import type { Candidate } from "./candidate.ts";
import { HANDS } from "./lent.ts";

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
