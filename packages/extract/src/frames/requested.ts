import { frame } from "./define.ts";

export const REQUESTED = frame({
  type: "REQUESTED",
  verbs: [
    {
      verbs: "ask request",
      subject: "AGENT",
      object: "TARGET",
      obliques: { for: "CONTENT", from: "TARGET" },
      obliqueNoun:
        /^(?:help|troops|assistance|aid|support|forces|intervention|protection|reinforcements|peacekeepers)$/,
    },
    {
      verbs: "seek request",
      subject: "AGENT",
      objectNoun:
        /^(?:help|troops|assistance|aid|support|forces|intervention|protection|reinforcements|peacekeepers)$/,
      patient: "subject",
      obliques: { from: "TARGET", of: "TARGET" },
    },
    {
      verbs: "appeal turn",
      voice: "active",
      subject: "AGENT",
      obliques: { to: "TARGET" },
      obliqueNoun: /^(?:help|troops|assistance|aid|support|forces)$/,
    },
  ],
});
