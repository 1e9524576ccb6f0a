import { frame } from "./define.ts";

export const PARDONED = frame({
  type: "PARDONED",
  verbs: [
    { verbs: "pardon amnesty", subject: "AGENT", object: "PATIENT", obliques: { by: "AGENT" } },
    {
      verbs: "issue announce",
      subject: "AGENT",
      objectNoun: /^(?:pardon|clemency|amnesty)$/,
      patient: "for",
      obliques: { for: "PATIENT", to: "PATIENT" },
    },
    {
      verbs: "grant give",
      subject: "AGENT",
      object: "PATIENT",
      objectNoun: /^(?:pardon|clemency|amnesty)$/,
      patient: "object",
      obliques: { by: "AGENT", to: "PATIENT" },
    },
    {
      verbs: "receive get win",
      voice: "active",
      subject: "PATIENT",
      objectNoun: /^(?:pardon|clemency|amnesty)$/,
      patient: "subject",
    },
  ],
});
