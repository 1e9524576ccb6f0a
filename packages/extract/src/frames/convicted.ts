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
      // An admission in court is a plea of guilty.
      verbs: "admit",
      voice: "active",
      subject: "PATIENT",
      objectNoun:
        /^(?:charges?|counts?|offen[cs]es?|manslaughter|murder|bribery|fraud|theft|assault|robbery|burglary|perjury|forgery|embezzlement|laundering|corruption|conspiracy|contempt|misconduct|blackmail|extortion|arson|guilt)$/,
      patient: "subject",
      obliques: { of: "OFFENCE", in: "PLACE", at: "PLACE", before: "COURT" },
    },
    {
      // Who upholds a conviction did not convict, nor on that day.
      verbs: "uphold confirm affirm",
      isEarlier: true,
      objectNoun: /^(?:convictions?|guilty verdict)$/,
      patient: "possessor",
    },
    {
      verbs: "reinstate restore",
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
