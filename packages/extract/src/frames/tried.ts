import { frame } from "./define.ts";
import { JUDGED } from "./roles.ts";

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
