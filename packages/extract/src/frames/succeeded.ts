import { frame } from "./define.ts";

export const SUCCEEDED = frame({
  type: "SUCCEEDED",
  verbs: [
    {
      verbs: "succeed replace supersede supplant",
      subject: "SUCCESSOR",
      object: "PREDECESSOR",
      obliques: { as: "OFFICE", by: "SUCCESSOR" },
    },
    {
      verbs: "hand pass",
      particle: "over",
      voice: "active",
      subject: "PREDECESSOR",
      obliques: { to: "SUCCESSOR", as: "OFFICE" },
    },
    {
      verbs: "hand pass",
      voice: "active",
      subject: "PREDECESSOR",
      objectNoun:
        /^(?:reins|baton|mantle|power|command|seals?|presidency|premiership|chairmanship|leadership|gavel)$/,
      patient: "subject",
      obliques: { to: "SUCCESSOR", as: "OFFICE" },
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
      verbs: "take",
      particle: "over",
      voice: "active",
      subject: "SUCCESSOR",
      obliques: { from: "PREDECESSOR", as: "OFFICE" },
    },
  ],
});
