import { frame } from "./define.ts";

export const RELEASED = frame({
  type: "RELEASED",
  verbs: [
    {
      verbs: "release free",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { by: "AGENT", from: "PLACE", in: "PLACE" },
    },
    { verbs: "grant secure order", subject: "AGENT", objectNoun: /^release$/, patient: "possessor" },
    { verbs: "let", particle: "go", subject: "AGENT", object: "PATIENT", obliques: { by: "AGENT" } },
    { verbs: "let", particle: "out", subject: "AGENT", object: "PATIENT", obliques: { by: "AGENT" } },
    {
      verbs: "be remain stay",
      voice: "active",
      subject: "PATIENT",
      obliqueNoun: /^bail$/,
    },
    {
      // "is free pending trial"
      verbs: "be remain stay",
      particle: "free",
      voice: "active",
      subject: "PATIENT",
      withPreposition: "pending",
    },
    {
      verbs: "walk",
      voice: "active",
      subject: "PATIENT",
      obliques: { of: "PLACE" },
      obliqueNoun: /^(?:courts?|courtroom|courthouse)$/,
    },
    {
      verbs: "get post make",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^(?:bail|parole)$/,
      patient: "subject",
    },
    { verbs: "set let", particle: "free", subject: "AGENT", object: "PATIENT", obliques: { by: "AGENT" } },
    { verbs: "walk go", particle: "free", voice: "active", subject: "PATIENT" },
    {
      verbs: "leave",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^(?:prison|jail|custody|detention)$/,
      patient: "subject",
    },
    { verbs: "bail parole", subject: "AGENT", object: "PATIENT", obliques: { by: "AGENT" } },
    {
      verbs: "grant",
      subject: "AGENT",
      object: "PATIENT",
      objectNoun: /^(?:bail|parole)$/,
      patient: "object",
      obliques: { by: "AGENT" },
    },
  ],
  nouns: [{ nouns: "release", possessor: "PATIENT", obliques: { of: "PATIENT", from: "PLACE" } }],
});
