import { frame } from "./define.ts";

export const APPEALED = frame({
  type: "APPEALED",
  verbs: [
    {
      verbs: "appeal",
      voice: "active",
      subject: "PATIENT",
      obliques: { to: "COURT" },
      withoutPreposition: "for",
    },
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
      verbs: "reject dismiss uphold hear throw deny allow grant turn",
      subject: "COURT",
      objectNoun: /^appeals?$/,
      patient: "possessor",
      obliques: { by: "COURT" },
    },
    {
      verbs: "consider",
      subject: "COURT",
      objectNoun: /^appeals?$/,
      patient: "possessor",
      obliques: { by: "COURT" },
      needs: "COURT",
    },
    {
      verbs: "lose win",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^appeals?$/,
      patient: "subject",
      obliques: { at: "COURT", in: "COURT", before: "COURT" },
    },
    {
      verbs: "uphold confirm affirm",
      subject: "COURT",
      objectNoun: /^(?:convictions?|sentences?|verdicts?|terms?)$/,
      patient: "possessor",
      obliques: { by: "COURT" },
      needs: "COURT",
    },
  ],
  nouns: [{ nouns: "appeal", possessor: "PATIENT", obliques: { by: "PATIENT" } }],
});
