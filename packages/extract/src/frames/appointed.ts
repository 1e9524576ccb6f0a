import { frame } from "./define.ts";

/** Who is named there as something is only called so: "named in court papers as the head". */
const PAPERS =
  /^(?:papers?|documents?|reports?|filings?|indictment|lawsuit|complaint|affidavit|article|articles|media|letter|dossier|files?)$/;

const POST = /^(?:posts?|jobs?|roles?|portfolios?|positions?|briefs?)$/;

export const APPOINTED = frame({
  type: "APPOINTED",
  verbs: [
    {
      verbs: "appoint reappoint re-appoint install instal anoint reinstate",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { as: "OFFICE", to: "OFFICE", by: "AGENT" },
    },
    {
      verbs: "name designate declare proclaim rename confirm approve make crown ordain assign hire tap",
      needs: "OFFICE",
      notObliqueNoun: PAPERS,
      subject: "AGENT",
      object: "PATIENT",
      obliques: { as: "OFFICE", to: "OFFICE", by: "AGENT" },
    },
    {
      verbs: "nominate",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { as: "OFFICE", to: "OFFICE", for: "OFFICE", by: "AGENT" },
    },
    {
      verbs: "choose select pick unveil",
      needs: "OFFICE",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { as: "OFFICE", by: "AGENT" },
    },
    {
      verbs: "promote elevate",
      needs: "OFFICE",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { to: "OFFICE", as: "OFFICE", by: "AGENT" },
    },
    {
      verbs: "give hand award",
      subject: "AGENT",
      object: "PATIENT",
      objectNoun: POST,
      patient: "object",
      obliques: { as: "OFFICE", of: "OFFICE", by: "AGENT" },
    },
    {
      verbs: "give hand",
      subject: "AGENT",
      object: "PATIENT",
      objectNoun: /^(?:charge|command|control)$/,
      objectBare: true,
      patient: "object",
      obliques: { of: "OFFICE", by: "AGENT" },
      withPreposition: "of",
    },
    {
      verbs: "give award",
      subject: "AGENT",
      objectNoun: POST,
      obliques: { to: "PATIENT", by: "AGENT" },
      needs: "PATIENT",
    },
    {
      // "the job went to X"
      verbs: "go fall",
      voice: "active",
      subjectNoun: POST,
      subjectOfNobody: true,
      obliques: { to: "PATIENT" },
      needs: "PATIENT",
    },
    {
      verbs: "draft recruit engage bring co-opt",
      needs: "OFFICE",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { as: "OFFICE", by: "AGENT" },
    },
    {
      verbs: "put",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { in: "OFFICE", by: "AGENT" },
      obliqueNoun: /^charge$/,
    },
  ],
  nouns: [
    {
      nouns: "nomination promotion elevation",
      needs: "OFFICE",
      possessor: "PATIENT",
      obliques: { of: "PATIENT", as: "OFFICE", to: "OFFICE", by: "AGENT" },
    },
    {
      nouns: "appointment reappointment",
      possessor: "PATIENT",
      obliques: { of: "PATIENT", as: "OFFICE", to: "OFFICE", by: "AGENT" },
    },
  ],
});
