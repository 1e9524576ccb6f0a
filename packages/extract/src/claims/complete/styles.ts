import type { Candidate } from "../candidate.ts";

/** What judges and officers of police are addressed by, whatever their office is. */
const STYLE = /^(?:justice|commissioner)$/;

/** "Justice X" of somebody who is told to be the chief judge: a style beside the office is no second office. */
export const isStyleOnly = (candidate: Candidate, all: readonly Candidate[]): boolean =>
  isBare(candidate) &&
  all.some(
    (other) =>
      other.roles.OFFICE !== undefined &&
      other.mood.polarity === "asserted" &&
      !isBare(other) &&
      holderOf(other) === holderOf(candidate),
  );

const holderOf = ({ roles }: Candidate) => (roles.SUCCESSOR ?? roles.PATIENT)?.draft;

const isBare = ({ type, roles }: Candidate): boolean =>
  type === "HELD_OFFICE" &&
  roles.OFFICE?.draft.office?.organization === null &&
  STYLE.test(roles.OFFICE.draft.office.title);
