import { frame } from "./define.ts";
import { JUDGED } from "./roles.ts";

/** "was handed two charges". */
const HANDED = {
  verbs: "hand give serve",
  subject: "AGENT",
  object: "PATIENT",
  patient: "object",
  obliques: { of: "OFFENCE", by: "AGENT" },
} as const;

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
    { ...HANDED, objectNoun: /^(?:charges|counts?|indictments?)$/ },
    { ...HANDED, objectNoun: /^charge$/, objectBare: false },
    {
      verbs: "appear",
      voice: "active",
      subject: "PATIENT",
      obliqueNoun: /^(?:charges?|counts?)$/,
      obliques: { on: "OFFENCE", in: "PLACE", at: "PLACE", before: "COURT" },
    },
    {
      verbs: "produce bring haul commit await",
      object: "PATIENT",
      obliqueNoun: /^(?:charges?|counts?)$/,
      voice: "passive",
      obliques: { on: "OFFENCE", in: "PLACE", at: "PLACE", before: "COURT" },
    },
    {
      verbs: "await",
      voice: "active",
      subject: "PATIENT",
      obliqueNoun: /^(?:charges?|counts?)$/,
      obliques: { on: "OFFENCE" },
    },
    {
      verbs: "plead",
      particle: "not guilty",
      voice: "active",
      subject: "PATIENT",
      obliques: { to: "OFFENCE" },
      withPreposition: "to",
    },
    {
      verbs: "deny",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^counts?$/,
      patient: "subject",
      obliques: { of: "OFFENCE" },
    },
    {
      verbs: "open begin start",
      voice: "active",
      subject: "AGENT",
      subjectNoun: /^(?:prosecutors?|prosecution|investigators)$/,
      obliqueNoun: /^(?:charge|count|indictment)$/,
      withPreposition: "with",
      impliesDefendant: true,
      obliques: { of: "OFFENCE" },
    },
    { verbs: "book", voice: "passive", object: "PATIENT", obliques: { for: "OFFENCE", by: "AGENT" } },
    {
      verbs: "face",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^(?:charges?|counts?|indictments?|offen[cs]es?)$/,
      patient: "subject",
      obliques: { of: "OFFENCE" },
    },
    {
      verbs: "bring file press lay level prefer lodge slap",
      subject: "AGENT",
      objectNoun: /^(?:charges?|counts?|indictments?)$/,
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
