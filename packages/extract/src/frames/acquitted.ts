import { frame } from "./define.ts";
import { JUDGED } from "./roles.ts";

export const ACQUITTED = frame({
  type: "ACQUITTED",
  verbs: [
    {
      verbs: "acquit exonerate absolve vindicate",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { ...JUDGED },
    },
    {
      verbs: "clear",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { of: "OFFENCE", by: "AGENT" },
      obliqueNoun: /./,
    },
    {
      verbs: "clear",
      voice: "passive",
      object: "PATIENT",
      withoutPreposition: "for",
      obliques: { of: "OFFENCE", by: "AGENT", in: "PLACE", at: "PLACE" },
      unlessNext: /^(?:to|away|out|up)$/,
    },
    { verbs: "find", particle: "not guilty", subject: "AGENT", object: "PATIENT", obliques: JUDGED },
  ],
  nouns: [
    {
      nouns: "acquittal",
      possessor: "PATIENT",
      obliques: { of: "PATIENT", on: "OFFENCE", against: "PATIENT" },
    },
  ],
});
