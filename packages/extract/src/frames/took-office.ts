import { frame } from "./define.ts";

export const TOOK_OFFICE = frame({
  type: "TOOK_OFFICE",
  verbs: [
    { verbs: "swear", particle: "in", object: "PATIENT", obliques: { as: "OFFICE" } },
    {
      verbs: "begin start commence",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^(?:tenure|mandate|term|duties)$/,
      patient: "subject",
      obliques: { as: "OFFICE" },
    },
    {
      verbs: "come rise return ascend accede",
      voice: "active",
      subject: "PATIENT",
      obliqueNoun: /^(?:power|office|throne|presidency|premiership)$/,
      obliques: { as: "OFFICE" },
    },
    {
      verbs: "take assume enter",
      voice: "active",
      subject: "PATIENT",
      objectNoun:
        /^(?:office|duty|duties|post|reins|helm|charge|command|presidency|premiership|oath|power|leadership|position|role|job|seat)$/,
      patient: "subject",
      obliques: { as: "OFFICE", of: "OFFICE" },
    },
    {
      verbs: "take assume",
      voice: "active",
      subject: "PATIENT",
      object: "OFFICE",
      objectIsOffice: true,
      obliques: { as: "OFFICE" },
    },
    {
      verbs: "take",
      particle: "over",
      voice: "active",
      subject: "PATIENT",
      obliques: { as: "OFFICE" },
      unlessFrom: true,
    },
    {
      verbs: "step",
      particle: "in",
      voice: "active",
      subject: "PATIENT",
      obliques: { as: "OFFICE" },
      needs: "OFFICE",
    },
    { verbs: "swear", subject: "AGENT", obliques: { in: "PATIENT", as: "OFFICE" }, needs: "PATIENT" },
    {
      verbs: "return come join",
      voice: "active",
      subject: "PATIENT",
      obliques: { as: "OFFICE" },
      needs: "OFFICE",
    },
    { verbs: "become", voice: "active", subject: "PATIENT", object: "OFFICE", objectIsOffice: true },
    { verbs: "inaugurate", voice: "passive", object: "PATIENT", obliques: { as: "OFFICE" } },
  ],
  nouns: [
    { nouns: "inauguration swearing-in", possessor: "PATIENT", obliques: { of: "PATIENT", as: "OFFICE" } },
  ],
});
