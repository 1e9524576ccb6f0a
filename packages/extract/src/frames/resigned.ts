import { frame } from "./define.ts";

export const RESIGNED = frame({
  type: "RESIGNED",
  verbs: [
    {
      verbs: "resign quit abdicate",
      voice: "active",
      subject: "PATIENT",
      object: "OFFICE",
      obliques: { as: "OFFICE", from: "OFFICE" },
    },
    {
      verbs: "step stand",
      particle: "down",
      voice: "active",
      subject: "PATIENT",
      obliques: { as: "OFFICE", from: "OFFICE" },
    },
    {
      verbs: "bow step",
      particle: "out",
      voice: "active",
      subject: "PATIENT",
      obliques: { as: "OFFICE", from: "OFFICE" },
      needs: "OFFICE",
    },
    {
      verbs: "step stand",
      particle: "aside",
      voice: "active",
      subject: "PATIENT",
      obliques: { as: "OFFICE", from: "OFFICE" },
    },
    {
      verbs: "announce tender submit offer hand give present declare file deliver post",
      subject: "PATIENT",
      objectNoun: /^(?:resignation|notice)$/,
      patient: "subject",
      obliques: { as: "OFFICE", from: "OFFICE" },
    },
    {
      verbs: "accept",
      subject: "AGENT",
      objectNoun: /^resignations?$/,
      patient: "possessor",
      obliques: { as: "OFFICE", from: "OFFICE", by: "AGENT" },
    },
    {
      verbs: "step walk",
      particle: "away",
      voice: "active",
      subject: "PATIENT",
      obliques: { as: "OFFICE", from: "OFFICE" },
      needs: "OFFICE",
    },
    {
      verbs: "give",
      particle: "up",
      voice: "active",
      subject: "PATIENT",
      object: "OFFICE",
      objectIsOffice: true,
    },
    {
      verbs: "relinquish vacate surrender renounce",
      voice: "active",
      subject: "PATIENT",
      object: "OFFICE",
      objectIsOffice: true,
    },
  ],
  nouns: [
    {
      nouns: "resignation",
      possessor: "PATIENT",
      obliques: { of: "PATIENT", as: "OFFICE", from: "OFFICE" },
    },
  ],
});
