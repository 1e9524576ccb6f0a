import { frame } from "./define.ts";

export const LEFT_OFFICE = frame({
  type: "LEFT_OFFICE",
  verbs: [
    {
      verbs: "retire",
      voice: "active",
      intransitive: true,
      subject: "PATIENT",
      obliques: { as: "OFFICE", from: "OFFICE" },
    },
    { verbs: "retire", subject: "AGENT", object: "PATIENT", needs: "PATIENT" },
    {
      verbs: "proceed go",
      voice: "active",
      subject: "PATIENT",
      obliqueNoun: /^retirement$/,
      obliques: { as: "OFFICE", from: "OFFICE" },
    },
    {
      // "has left as finance director".
      verbs: "leave",
      voice: "active",
      intransitive: true,
      subject: "PATIENT",
      obliques: { as: "OFFICE" },
      needs: "OFFICE",
    },
    {
      verbs: "leave demit vacate",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^(?:office|post|position|job|government|cabinet|role|presidency|power|parliament|seat)$/,
      patient: "subject",
      obliques: { as: "OFFICE" },
    },
    {
      verbs: "depart exit",
      voice: "active",
      subject: "PATIENT",
      object: "OFFICE",
      obliques: { as: "OFFICE", from: "OFFICE" },
      needs: "OFFICE",
    },
    {
      verbs: "complete finish end conclude",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^(?:tenure|mandate|stint|term)$/,
      patient: "subject",
      obliques: { as: "OFFICE" },
      needs: "OFFICE",
    },
    {
      verbs: "vote",
      particle: "out",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { as: "OFFICE", from: "OFFICE", by: "AGENT" },
    },
    {
      verbs: "overthrow topple depose unseat dethrone",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { as: "OFFICE", from: "OFFICE", by: "AGENT" },
    },
    {
      // A court that undoes an election unseats who was elected.
      verbs: "nullify void annul invalidate",
      subject: "AGENT",
      objectNoun: /^(?:election|return|victory)$/,
      patient: "possessor",
      obliques: { by: "AGENT" },
    },
    {
      // "left last year to head the council"
      verbs: "leave depart go",
      voice: "active",
      intransitive: true,
      purpose: /^(?:become|head|lead|join|run|chair|take|direct|manage)$/,
      subject: "PATIENT",
      obliques: { as: "OFFICE" },
    },
    {
      verbs: "lose",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^(?:seat|post|office|job|position|presidency|premiership)$/,
      patient: "subject",
      obliques: { as: "OFFICE" },
    },
  ],
  nouns: [
    {
      nouns: "retirement overthrow departure",
      possessor: "PATIENT",
      obliques: { of: "PATIENT", as: "OFFICE" },
    },
  ],
});
