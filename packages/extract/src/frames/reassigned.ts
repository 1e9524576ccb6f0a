import { frame } from "./define.ts";

export const REASSIGNED = frame({
  type: "REASSIGNED",
  verbs: [
    {
      verbs: "post deploy",
      voice: "passive",
      object: "PATIENT",
      obliques: { to: "OFFICE_TO", as: "OFFICE_TO", from: "OFFICE", by: "AGENT" },
      needs: "OFFICE_TO",
    },
    {
      verbs: "redeploy reassign transfer",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { to: "OFFICE_TO", as: "OFFICE_TO", from: "OFFICE", by: "AGENT" },
    },
    {
      verbs: "move",
      voice: "active",
      subject: "PATIENT",
      intransitive: true,
      obliques: { as: "OFFICE_TO", to: "OFFICE_TO", from: "OFFICE" },
      needs: "OFFICE_TO",
    },
    {
      verbs: "move shift",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { to: "OFFICE_TO", from: "OFFICE", by: "AGENT" },
      obliqueNoun: /minist|office|post|role|portfolio|department|secretary|headquarters|commission/,
    },
  ],
});
