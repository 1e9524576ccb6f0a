import { frame } from "./define.ts";

export const EXTRADITED = frame({
  type: "EXTRADITED",
  verbs: [
    { verbs: "extradite", subject: "AGENT", object: "PATIENT", obliques: { to: "PLACE", by: "AGENT" } },
  ],
  nouns: [{ nouns: "extradition", possessor: "PATIENT", obliques: { of: "PATIENT", to: "PLACE" } }],
});
