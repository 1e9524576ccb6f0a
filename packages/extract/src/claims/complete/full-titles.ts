import type { Candidate } from "../candidate.ts";

const ENDS_OR_PASSES = /^(?:SUCCEEDED|RESIGNED|DISMISSED|LEFT_OFFICE)$/;

/** "Defence Minister X ... X succeeded Y as minister": the office that the article gives the person in full. */
export function withFullTitle(candidate: Candidate, all: readonly Candidate[]): Candidate {
  const { OFFICE: office, PATIENT: patient, SUCCESSOR: successor } = candidate.roles;
  if (!ENDS_OR_PASSES.test(candidate.type) || office?.draft.office?.title !== "minister") return candidate;
  const person = (candidate.type === "SUCCEEDED" ? successor : patient)?.draft;
  const full = all.flatMap(({ type, roles, details, mood }) =>
    type === "HELD_OFFICE" &&
    mood.polarity === "asserted" &&
    details.status === "current" &&
    roles.PATIENT?.draft === person &&
    roles.OFFICE?.draft.office?.title.startsWith("minister of ") &&
    roles.OFFICE.draft.office.rank === office.draft.office?.rank
      ? [roles.OFFICE]
      : [],
  );
  const [only] = full;
  const isOne = only !== undefined && full.every(({ draft }) => draft === only.draft);
  return isOne ? { ...candidate, roles: { ...candidate.roles, OFFICE: only } } : candidate;
}
