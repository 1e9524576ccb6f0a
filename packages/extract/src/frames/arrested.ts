import { frame } from "./define.ts";
import { JUDGED, TERM } from "./roles.ts";

export const ARRESTED = frame({
  type: "ARRESTED",
  verbs: [
    {
      verbs: "arrest detain apprehend capture recapture nab incarcerate intern rearrest re-arrest re-capture",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { ...JUDGED, with: "PLACE", of: "PLACE" },
    },
    {
      // With a term or an offence it is a sentence.
      verbs: "jail imprison",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { by: "AGENT", in: "PLACE" },
      withoutPreposition: "for",
      notObliqueNoun: TERM,
    },
    {
      verbs: "hold",
      voice: "passive",
      object: "PATIENT",
      obliques: { ...JUDGED, of: "PLACE" },
      notObliqueNoun: /^(?:majority|vote|regard|esteem|contempt)$/,
      unlessNext:
        /^(?:responsible|accountable|liable|hostage|captive|up|back|down|together|to|dear|guilty|high|aloft)$/,
    },
    {
      verbs: "seize",
      voice: "passive",
      object: "PATIENT",
      obliques: { by: "AGENT", in: "PLACE", at: "PLACE" },
      needs: "AGENT",
    },
    {
      verbs: "take bring lead haul",
      voice: "passive",
      object: "PATIENT",
      obliques: { by: "AGENT", on: "OFFENCE", for: "OFFENCE" },
      obliqueNoun: /^(?:questioning|handcuffs|cuffs|shackles|chains)$/,
    },
    {
      verbs: "confine",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { by: "AGENT", in: "PLACE", at: "PLACE" },
      obliqueNoun: /^(?:home|house|residence|quarters|compound|villa|apartment|flat|cells?|prison)$/,
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
      notObliqueNoun: TERM,
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
      notObliqueNoun: TERM,
    },
    {
      verbs: "be remain languish sit stay die",
      voice: "active",
      subject: "PATIENT",
      obliques: { in: "PLACE" },
      obliqueNoun: /^(?:custody|detention|arrest|jail|prison|bars|remand)$/,
      notObliqueNoun: TERM,
    },
    {
      verbs: "find spend",
      voice: "active",
      subject: "PATIENT",
      obliqueNoun: /^(?:custody|detention|cells?|bars)$/,
      notObliqueNoun: TERM,
    },
    {
      verbs: "pick round",
      particle: "up",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { by: "AGENT", in: "PLACE" },
      needs: "AGENT",
    },
    {
      verbs: "pick",
      particle: "up",
      voice: "passive",
      object: "PATIENT",
      obliques: { by: "AGENT", in: "PLACE", at: "PLACE" },
    },
    {
      verbs: "lock",
      particle: "up",
      voice: "passive",
      object: "PATIENT",
      obliques: { by: "AGENT", in: "PLACE" },
      notObliqueNoun: TERM,
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
