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
      verbs: "take",
      particle: "over",
      voice: "active",
      subject: "SUCCESSOR",
      obliques: { from: "PREDECESSOR", as: "OFFICE" },
    },
  ],
});
