import { frame } from "./define.ts";

export const ACCUSED = frame({
  type: "ACCUSED",
  verbs: [
    { verbs: "accuse", subject: "AGENT", object: "PATIENT", obliques: { of: "OFFENCE", by: "AGENT" } },
    { verbs: "suspect", voice: "passive", object: "PATIENT", obliques: { of: "OFFENCE" } },
  ],
});
