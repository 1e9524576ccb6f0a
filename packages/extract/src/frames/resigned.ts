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
      verbs: "announce tender submit offer hand give present declare",
      subject: "PATIENT",
      objectNoun: /^(?:resignation|notice)$/,
      patient: "subject",
      obliques: { as: "OFFICE", from: "OFFICE" },
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
      verbs: "relinquish vacate",
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
