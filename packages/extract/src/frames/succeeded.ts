import { frame } from "./define.ts";

export const SUCCEEDED = frame({
  type: "SUCCEEDED",
  verbs: [
    {
      verbs: "succeed supersede supplant",
      subject: "SUCCESSOR",
      object: "PREDECESSOR",
      obliques: { as: "OFFICE", by: "SUCCESSOR" },
    },
    {
      verbs: "replace",
      subject: "SUCCESSOR",
      object: "PREDECESSOR",
      obliques: { as: "OFFICE", by: "SUCCESSOR" },
      withoutPeople: "with",
      ofEquals: true,
    },
    {
      verbs: "replace",
      object: "PREDECESSOR",
      obliques: { as: "OFFICE", with: "SUCCESSOR" },
      withPeople: "with",
    },
    {
      verbs: "take assume",
      voice: "active",
      subject: "SUCCESSOR",
      objectNoun:
        /^(?:command|charge|reins|helm|post|office|position|role|leadership|chair|gavel|baton|duties)$/,
      patient: "subject",
      obliques: { from: "PREDECESSOR", of: "OFFICE", as: "OFFICE" },
      withPeople: "from",
    },
    {
      // "his position was taken by X"
      verbs: "take fill assume",
      voice: "passive",
      objectNoun: /^(?:command|post|office|position|role|chair|seat|job)$/,
      patient: "possessor",
      object: "PREDECESSOR",
      obliques: { by: "SUCCESSOR" },
      withPeople: "by",
    },
    {
      verbs: "hand pass",
      particle: "over",
      voice: "active",
      subject: "PREDECESSOR",
      obliques: { to: "SUCCESSOR", as: "OFFICE" },
    },
    {
      verbs: "hand pass bequeath cede yield surrender relinquish transfer",
      voice: "active",
      subject: "PREDECESSOR",
      objectNoun:
        /^(?:reins|baton|mantle|sash|throne|crown|office|post|seat|chair|power|command|seals?|presidency|premiership|chairmanship|leadership|gavel)$/,
      patient: "subject",
      obliques: { to: "SUCCESSOR", as: "OFFICE" },
    },
    {
      verbs: "give make",
      voice: "active",
      subject: "PREDECESSOR",
      objectNoun: /^way$/,
      patient: "subject",
      obliques: { to: "SUCCESSOR", for: "SUCCESSOR", as: "OFFICE" },
    },
    {
      verbs: "precede",
      voice: "active",
      subject: "PREDECESSOR",
      object: "SUCCESSOR",
      obliques: { as: "OFFICE" },
      needs: "OFFICE",
    },
    {
      verbs: "follow",
      voice: "active",
      subject: "SUCCESSOR",
      object: "PREDECESSOR",
      obliques: { as: "OFFICE", into: "OFFICE" },
      needs: "OFFICE",
    },
    {
      verbs: "follow",
      voice: "passive",
      object: "PREDECESSOR",
      obliques: { as: "OFFICE", into: "OFFICE", by: "SUCCESSOR" },
      needs: "OFFICE",
      withPeople: "by",
    },
    {
      verbs: "take",
      particle: "over",
      voice: "active",
      subject: "SUCCESSOR",
      obliques: { from: "PREDECESSOR", as: "OFFICE" },
    },
  ],
});
