import { frame } from "./define.ts";
import { JUDGED } from "./roles.ts";

export const CHARGED = frame({
  type: "CHARGED",
  verbs: [
    {
      verbs: "charge indict prosecute arraign recharge",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { ...JUDGED, with: "OFFENCE" },
    },
    {
      verbs: "hit slap serve",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { by: "AGENT", for: "OFFENCE", of: "OFFENCE" },
      obliqueNoun: /^(?:charges?|counts?|indictment|summons)$/,
    },
    { verbs: "book", voice: "passive", object: "PATIENT", obliques: { for: "OFFENCE", by: "AGENT" } },
    {
      verbs: "face",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^(?:charges?|counts?|indictment|prosecution|offen[cs]es?)$/,
      patient: "subject",
      obliques: { of: "OFFENCE" },
    },
    {
      verbs: "bring file press lay level prefer lodge slap",
      subject: "AGENT",
      objectNoun: /^(?:charges?|indictment)$/,
      patient: "against",
      obliques: { of: "OFFENCE", against: "PATIENT", by: "AGENT" },
    },
  ],
  nouns: [
    {
      nouns: "indictment prosecution",
      possessor: "PATIENT",
      obliques: { of: "PATIENT", for: "OFFENCE", against: "PATIENT" },
    },
    { nouns: "charge", obliques: { against: "PATIENT", of: "OFFENCE" } },
  ],
});
