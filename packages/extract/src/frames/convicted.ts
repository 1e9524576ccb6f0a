import { frame } from "./define.ts";
import { JUDGED } from "./roles.ts";

export const CONVICTED = frame({
  type: "CONVICTED",
  verbs: [
    { verbs: "convict", subject: "AGENT", object: "PATIENT", obliques: JUDGED },
    { verbs: "find", particle: "guilty", subject: "AGENT", object: "PATIENT", obliques: JUDGED },
    {
      verbs: "plead",
      particle: "guilty",
      voice: "active",
      subject: "PATIENT",
      obliques: { to: "OFFENCE" },
    },
    {
      verbs: "uphold confirm affirm reinstate restore",
      subject: "AGENT",
      objectNoun: /^(?:convictions?|guilty verdict)$/,
      patient: "possessor",
      obliques: { by: "AGENT" },
    },
  ],
  nouns: [
    {
      nouns: "conviction",
      possessor: "PATIENT",
      obliques: { of: "PATIENT", against: "PATIENT", for: "OFFENCE", on: "OFFENCE" },
    },
  ],
});
