import { frame } from "./define.ts";
import { JUDGED } from "./roles.ts";

export const SENTENCED = frame({
  type: "SENTENCED",
  verbs: [
    { verbs: "sentence", subject: "AGENT", object: "PATIENT", obliques: JUDGED },
    {
      verbs: "jail imprison",
      subject: "AGENT",
      object: "PATIENT",
      obliques: JUDGED,
      obliqueNoun: /^(?:years?|months?|life)$/,
    },
    {
      verbs: "give hand award",
      subject: "AGENT",
      object: "PATIENT",
      obliques: JUDGED,
      objectNoun: /^(?:sentences?|terms?|years?|imprisonment|months?|penalty)$/,
      patient: "object",
    },
    {
      verbs: "receive get",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^(?:sentences?|terms?|years?|imprisonment)$/,
      patient: "subject",
      obliques: { for: "OFFENCE", in: "PLACE" },
    },
    {
      verbs: "serve have",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^(?:sentences?|terms?|imprisonment)$/,
      patient: "subject",
      obliques: { for: "OFFENCE", in: "PLACE" },
    },
    {
      verbs: "impose hand pass pronounce",
      subject: "AGENT",
      objectNoun: /^(?:sentences?|terms?|penalty|imprisonment)$/,
      patient: "on",
      obliques: { for: "OFFENCE", on: "PATIENT", to: "PATIENT", by: "AGENT" },
    },
    {
      verbs: "reinstate restore",
      subject: "AGENT",
      objectNoun: /^(?:sentences?|terms?)$/,
      patient: "possessor",
      obliques: { by: "AGENT" },
    },
    { verbs: "fine", subject: "AGENT", object: "PATIENT", obliques: JUDGED },
    {
      verbs: "condemn",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { for: "OFFENCE", by: "AGENT" },
      obliqueNoun: /^(?:death|prison|years?|hanging)$/,
    },
  ],
  nouns: [
    {
      nouns: "sentence",
      possessor: "PATIENT",
      obliques: { of: "PATIENT", against: "PATIENT", for: "OFFENCE" },
    },
  ],
});
