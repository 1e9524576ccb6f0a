import { frame } from "./define.ts";

export const APPEALED = frame({
  type: "APPEALED",
  verbs: [
    { verbs: "appeal", voice: "active", subject: "PATIENT", obliques: { to: "COURT" } },
    {
      verbs: "file lodge launch submit enter",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^appeals?$/,
      patient: "subject",
      obliques: { with: "COURT", at: "COURT" },
    },
    {
      verbs: "challenge contest dispute appeal",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^(?:convictions?|sentences?|verdicts?|rulings?)$/,
      patient: "subject",
      obliques: { at: "COURT", before: "COURT", in: "COURT" },
    },
    {
      verbs: "reject dismiss uphold hear throw deny consider allow grant turn",
      subject: "COURT",
      objectNoun: /^appeals?$/,
      patient: "possessor",
      obliques: { by: "COURT" },
    },
  ],
  nouns: [{ nouns: "appeal", possessor: "PATIENT", obliques: { by: "PATIENT" } }],
});
