import { frame } from "./define.ts";
import { JUDGED } from "./roles.ts";

/** Who closes a case by having tried it; prosecutors only drop theirs. */
const BENCH = /^(?:courts?|tribunals?|judges?|bench|jury|magistrates?|crimes)$/;

export const TRIED = frame({
  type: "TRIED",
  verbs: [
    {
      verbs: "try retry court-martial",
      voice: "passive",
      subject: "COURT",
      object: "PATIENT",
      obliques: JUDGED,
    },
    {
      verbs: "try retry",
      voice: "active",
      subject: "COURT",
      subjectNoun: BENCH,
      object: "PATIENT",
      obliques: JUDGED,
    },
    {
      verbs: "go stand be face remain",
      voice: "active",
      subject: "PATIENT",
      obliqueNoun: /^(?:trial|retrial|dock)$/,
      obliques: { in: "PLACE", for: "OFFENCE", at: "PLACE" },
    },
    {
      verbs: "stand face",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^(?:trial|retrial|court-martial|martial)$/,
      patient: "subject",
      obliques: { for: "OFFENCE", in: "PLACE", on: "OFFENCE" },
    },
    {
      verbs: "hear conclude close complete",
      subject: "COURT",
      subjectNoun: BENCH,
      objectNoun: /^case$/,
      patient: "possessor",
    },
    {
      // The tagger knows "wound up" by the other verb.
      verbs: "wind wound",
      particle: "up",
      subject: "COURT",
      subjectNoun: BENCH,
      objectNoun: /^case$/,
      patient: "possessor",
    },
    {
      verbs: "put",
      subject: "AGENT",
      object: "PATIENT",
      obliqueNoun: /^trial$/,
      obliques: { for: "OFFENCE", by: "AGENT" },
    },
  ],
  nouns: [
    {
      nouns: "trial retrial court-martial",
      possessor: "PATIENT",
      obliques: { of: "PATIENT", for: "OFFENCE", in: "PLACE" },
    },
  ],
});
