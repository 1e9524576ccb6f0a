import type { Candidate } from "../candidate.ts";
import { ENDS } from "./ends.ts";
import { isHeldNow } from "./offices.ts";

/** "X's replacement, Y, resigned after nine days": what Y left is what passed to Y. */
export function withSuccessorsOffice(candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (candidate.roles.OFFICE || candidate.officeUnread || !ENDS.test(candidate.type)) return candidate;
  const passed = all.find(
    ({ type, roles, mood, sentence }) =>
      type === "SUCCEEDED" &&
      mood.polarity === "asserted" &&
      sentence === candidate.sentence &&
      roles.SUCCESSOR?.draft === candidate.roles.PATIENT?.draft,
  );
  const office = passed?.roles.OFFICE;
  if (!office) return candidate;
  const isNow = all.some(
    (one) =>
      isHeldNow(one) &&
      one.roles.PATIENT?.draft === candidate.roles.PATIENT?.draft &&
      one.roles.OFFICE?.draft === office.draft,
  );
  return isNow
    ? candidate
    : {
        ...candidate,
        roles: { ...candidate.roles, OFFICE: office },
        confidence: candidate.confidence - 0.06,
      };
}
