import { frame } from "./define.ts";

export const DIED = frame({
  type: "DIED",
  verbs: [
    {
      verbs: "die perish succumb drown",
      voice: "active",
      intransitive: true,
      subject: "PATIENT",
      obliques: { in: "PLACE", at: "PLACE" },
    },
    {
      verbs: "kill assassinate murder execute slay lynch behead drown strangle",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { by: "AGENT", in: "PLACE", near: "PLACE", at: "PLACE" },
    },
    {
      verbs: "shoot gun find",
      particle: "dead",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { by: "AGENT", in: "PLACE", near: "PLACE", at: "PLACE" },
    },
    {
      verbs: "gun",
      particle: "down",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { by: "AGENT", in: "PLACE" },
    },
    {
      verbs: "shoot stab beat hack burn",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { by: "AGENT", in: "PLACE" },
      obliqueNoun: /^death$/,
    },
    { verbs: "commit", voice: "active", subject: "PATIENT", objectNoun: /^suicide$/, patient: "subject" },
    {
      verbs: "lose take",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^(?:life|lives)$/,
      patient: "subject",
    },
    {
      // "identified the dead as X and Y", "the deceased was named as X".
      verbs: "identify name",
      objectNoun: /^(?:dead|deceased)$/,
      obliques: { as: "PATIENT" },
      needs: "PATIENT",
    },
    { verbs: "pass", particle: "away", voice: "active", subject: "PATIENT", obliques: { in: "PLACE" } },
  ],
  nouns: [
    {
      nouns: "death assassination murder killing passing slaying suicide",
      possessor: "PATIENT",
      obliques: { of: "PATIENT" },
    },
  ],
});
