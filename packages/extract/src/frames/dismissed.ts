import { frame } from "./define.ts";
import { DUTIES, IN_OFFICE } from "./roles.ts";

export const DISMISSED = frame({
  type: "DISMISSED",
  verbs: [
    { verbs: "dismiss sack fire oust axe purge", subject: "AGENT", object: "PATIENT", obliques: IN_OFFICE },
    { verbs: "remove", subject: "AGENT", object: "PATIENT", obliques: IN_OFFICE },
    { verbs: "relieve", subject: "AGENT", object: "PATIENT", obliques: IN_OFFICE, obliqueNoun: DUTIES },
    {
      verbs: "deprive strip",
      subject: "AGENT",
      object: "PATIENT",
      obliques: IN_OFFICE,
      obliqueNoun: DUTIES,
    },
    {
      verbs: "boot kick force throw drive turf",
      particle: "out",
      subject: "AGENT",
      object: "PATIENT",
      obliques: IN_OFFICE,
    },
    {
      verbs: "drop discharge expel recall eject",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { from: "OFFICE", as: "OFFICE", by: "AGENT" },
      obliqueNoun:
        /^(?:cabinet|government|post|minister|office|job|position|duty|duties|power|ambassador|secretary|chief)$/,
    },
    // Somebody let go without an office may have been held.
    {
      verbs: "let",
      particle: "go",
      subject: "AGENT",
      object: "PATIENT",
      obliques: IN_OFFICE,
      needs: "OFFICE",
    },
    { verbs: "let", particle: "go", subject: "AGENT", object: "PATIENT", objectIsHolder: true },
    { verbs: "cashier", subject: "AGENT", object: "PATIENT", obliques: IN_OFFICE },
    {
      verbs: "impeach",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { as: "OFFICE", by: "AGENT" },
      objectIsHolder: true,
    },
    {
      verbs: "dump ditch drop jettison shed",
      subject: "AGENT",
      object: "PATIENT",
      obliques: IN_OFFICE,
      objectIsHolder: true,
    },
    {
      // "the president replaced the head of customs": a ruler does not take a lower post.
      verbs: "replace",
      voice: "active",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { as: "OFFICE" },
      ofEquals: false,
    },
    {
      // Where nobody is said to follow: "in the reshuffle the minister was replaced".
      verbs: "replace",
      voice: "passive",
      object: "PATIENT",
      obliques: { as: "OFFICE" },
      objectIsHolder: true,
      withoutPreposition: "by",
      withoutPeople: "with",
    },
    {
      verbs: "terminate revoke rescind end",
      subject: "AGENT",
      objectNoun: /^(?:appointments?|contracts?|commissions?)$/,
      patient: "possessor",
      obliques: { as: "OFFICE", by: "AGENT" },
    },
  ],
  nouns: [
    {
      nouns: "dismissal sacking firing ouster ousting removal axing",
      possessor: "PATIENT",
      obliques: { of: "PATIENT", by: "AGENT", as: "OFFICE", from: "OFFICE" },
    },
  ],
});
