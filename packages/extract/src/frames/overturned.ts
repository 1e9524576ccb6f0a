import { frame } from "./define.ts";
import { JUDGMENT } from "./roles.ts";

export const OVERTURNED = frame({
  type: "OVERTURNED",
  verbs: [
    {
      verbs: "overturn quash annul reverse overrule void nullify vacate invalidate rescind commute scrap",
      subject: "AGENT",
      objectNoun: JUDGMENT,
      patient: "possessor",
      obliques: { by: "AGENT" },
    },
    {
      verbs: "throw",
      particle: "out",
      subject: "AGENT",
      objectNoun: JUDGMENT,
      patient: "possessor",
      obliques: { by: "AGENT" },
    },
    {
      verbs: "set",
      particle: "aside",
      subject: "AGENT",
      objectNoun: JUDGMENT,
      patient: "possessor",
      obliques: { by: "AGENT" },
    },
  ],
});
