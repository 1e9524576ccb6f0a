import { frame } from "./define.ts";
import { JUDGED } from "./roles.ts";

export const ARRESTED = frame({
  type: "ARRESTED",
  verbs: [
    {
      verbs: "arrest detain apprehend imprison capture nab incarcerate intern rearrest re-arrest",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { ...JUDGED, with: "PLACE", of: "PLACE" },
    },
    {
      verbs: "jail",
      voice: "passive",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { by: "AGENT", for: "OFFENCE", in: "PLACE" },
    },
    {
      verbs: "take place remand hold keep send order",
      subject: "AGENT",
      object: "PATIENT",
      obliques: {
        by: "AGENT",
        from: "PLACE",
        on: "OFFENCE",
        for: "OFFENCE",
        in: "PLACE",
        at: "PLACE",
        near: "PLACE",
      },
      obliqueNoun: /^(?:custody|detention|arrest|prison|jail|bars|compound)$/,
    },
    {
      verbs: "remand",
      object: "PATIENT",
      subject: "AGENT",
      obliques: { by: "AGENT", for: "OFFENCE", on: "OFFENCE", at: "PLACE", in: "PLACE" },
    },
    {
      verbs: "put throw lock",
      object: "PATIENT",
      subject: "AGENT",
      obliques: { by: "AGENT", in: "PLACE" },
      obliqueNoun: /^(?:custody|detention|arrest|prison|jail|bars|cells?)$/,
    },
    {
      verbs: "be remain languish sit stay",
      voice: "active",
      subject: "PATIENT",
      obliques: { in: "PLACE" },
      obliqueNoun: /^(?:custody|detention|arrest|jail|prison|bars)$/,
    },
    {
      verbs: "pick round",
      particle: "up",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { by: "AGENT", in: "PLACE" },
      needs: "AGENT",
    },
  ],
  nouns: [
    {
      nouns: "arrest detention rearrest re-arrest",
      possessor: "PATIENT",
      obliques: { of: "PATIENT", by: "AGENT", in: "PLACE" },
    },
  ],
});
