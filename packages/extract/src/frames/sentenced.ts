import { frame } from "./define.ts";
import { JUDGED, TERM } from "./roles.ts";

const SEATS =
  /^(?:parliament|senate|house|congress|assembly|council|board|office|legislature|cabinet|government|commons|lords|bench|presidency)$/;

export const SENTENCED = frame({
  type: "SENTENCED",
  verbs: [
    { verbs: "sentence", subject: "AGENT", object: "PATIENT", obliques: JUDGED },
    {
      verbs: "jail imprison send put lock",
      subject: "AGENT",
      object: "PATIENT",
      obliques: JUDGED,
      obliqueNoun: TERM,
    },
    {
      // "jailed for fraud": what one is jailed for, one was sentenced for.
      verbs: "jail imprison",
      subject: "AGENT",
      object: "PATIENT",
      obliques: JUDGED,
      withPreposition: "for",
      notObliqueNoun: TERM,
    },
    {
      verbs: "give hand award",
      subject: "AGENT",
      object: "PATIENT",
      obliques: JUDGED,
      objectNoun: /^(?:sentences?|terms?|years?|imprisonment|months?|penalty)$/,
      patient: "object",
    },
    {
      verbs: "receive get",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^(?:sentences?|terms?|years?|months?|life|imprisonment|penalty)$/,
      patient: "subject",
      obliques: { for: "OFFENCE", in: "PLACE" },
    },
    {
      verbs: "serve",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^(?:years?|months?)$/,
      patient: "subject",
      obliques: { for: "OFFENCE" },
      withPreposition: "for",
      withoutPreposition: "as",
    },
    {
      verbs: "serve",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^life$/,
      patient: "subject",
      obliques: { for: "OFFENCE" },
    },
    {
      // "served most of a six-year term"
      verbs: "serve complete finish",
      voice: "active",
      subject: "PATIENT",
      obliqueNoun: /^(?:sentence|term)$/,
      withPreposition: "of",
      withoutPreposition: "as",
      termAfter: "of",
      obliques: { for: "OFFENCE" },
    },
    {
      verbs: "serve have",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^(?:sentences?|imprisonment)$/,
      patient: "subject",
      obliques: { for: "OFFENCE", in: "PLACE" },
    },
    {
      // One serves terms in office too: "two terms in the senate", "a four-year term as mayor".
      verbs: "serve have",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^terms?$/,
      objectWith: /^(?:prison|jail|custodial|life|suspended|penal|.+-(?:year|month|day))$/,
      notObliqueNoun: SEATS,
      withoutPreposition: "as",
      patient: "subject",
      obliques: { for: "OFFENCE", in: "PLACE" },
    },
    {
      verbs: "impose hand pass pronounce award",
      subject: "AGENT",
      objectNoun: /^(?:sentences?|terms?|penalty|imprisonment|years?|months?)$/,
      patient: "on",
      obliques: { for: "OFFENCE", on: "PATIENT", to: "PATIENT", by: "AGENT" },
    },
    {
      verbs: "pronounce hand deliver impose announce read",
      subject: "AGENT",
      objectNoun: /^(?:sentence|term|penalty|imprisonment|years|months)$/,
      impliesDefendant: true,
      obliques: { for: "OFFENCE", by: "AGENT" },
    },
    {
      verbs: "reduce cut commute shorten halve increase extend lengthen raise",
      subject: "AGENT",
      objectNoun: /^(?:sentences?|terms?|penalty)$/,
      patient: "possessor",
      obliques: { by: "AGENT", for: "OFFENCE" },
      obliqueNoun: TERM,
      termAfter: "to",
    },
    {
      verbs: "reinstate restore",
      subject: "AGENT",
      objectNoun: /^(?:sentences?|terms?)$/,
      patient: "possessor",
      obliques: { by: "AGENT" },
    },
    { verbs: "fine", subject: "AGENT", object: "PATIENT", obliques: JUDGED },
    {
      verbs: "condemn",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { for: "OFFENCE", by: "AGENT" },
      obliqueNoun: /^(?:death|prison|years?|months?|life|hanging)$/,
    },
  ],
  nouns: [
    {
      nouns: "sentence",
      possessor: "PATIENT",
      obliques: { of: "PATIENT", against: "PATIENT", for: "OFFENCE" },
    },
    {
      // "a ten-year prison term for X"
      nouns: "sentence term",
      obliques: { for: "PATIENT" },
      modifier: /^(?:prison|jail|life|death|custodial|suspended|\p{L}+-(?:year|month)|\d+-(?:year|month))$/u,
    },
  ],
});
