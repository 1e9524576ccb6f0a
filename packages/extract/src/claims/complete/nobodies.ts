import type { Candidate } from "../candidate.ts";

const CHANGES = /^(?:APPOINTED|DISMISSED|RESIGNED|LEFT_OFFICE|TOOK_OFFICE|ELECTED|REASSIGNED|SUCCEEDED)$/;
/** In an article's first sentences whoever has no name yet gets one further on. */
const LEAD = 2;

/**
 * A change of office of somebody who has no name where others of the article have. Kept only behind the lead and by an
 * office, as "the defence minister stepped down": elsewhere it is somebody named further on, who was not recognised.
 */
export const isNobody = (candidate: Candidate, all: readonly Candidate[]): boolean => {
  const { type, roles, sentence } = candidate;
  if (!CHANGES.test(type)) return false;
  const vague = [roles.PATIENT, roles.SUCCESSOR, roles.PREDECESSOR].some(
    (filler) =>
      filler?.draft.type === "Person" &&
      !filler.draft.named &&
      (sentence.index <= LEAD ||
        (!roles.OFFICE && type !== "DISMISSED") ||
        /\b(?:new|outgoing)\b/i.test(filler.draft.name)),
  );
  return vague && all.some((other) => namesSomebody(other));
};

const namesSomebody = ({ roles }: Candidate): boolean =>
  Object.values(roles).some((filler) => filler?.draft.type === "Person" && filler.draft.named);
