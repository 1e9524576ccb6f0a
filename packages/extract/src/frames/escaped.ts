import { frame } from "./define.ts";

export const ESCAPED = frame({
  type: "ESCAPED",
  verbs: [
    {
      verbs: "escape flee abscond break",
      voice: "active",
      subject: "PATIENT",
      obliques: { from: "PLACE", in: "PLACE" },
      obliqueNoun: /^(?:prison|jail|custody|detention|arrest|cell|hospital)$/,
    },
    {
      verbs: "jump skip",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^bail$/,
      patient: "subject",
    },
  ],
  nouns: [{ nouns: "escape jailbreak", possessor: "PATIENT", obliques: { of: "PATIENT", from: "PLACE" } }],
});
