import { frame } from "./define.ts";

export const DISQUALIFIED = frame({
  type: "DISQUALIFIED",
  verbs: [
    { verbs: "disqualify", subject: "AGENT", object: "PATIENT", obliques: { by: "AGENT" } },
    {
      verbs: "bar ban",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { by: "AGENT", from: "OFFICE" },
      obliqueNoun: /^(?:office|politics|election|elections|running|standing|post|posts)$/,
    },
  ],
});
