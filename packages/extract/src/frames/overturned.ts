import { frame } from "./define.ts";

export const OVERTURNED = frame({
  type: "OVERTURNED",
  verbs: [
    {
      verbs: "overturn quash annul reverse overrule void nullify vacate invalidate rescind commute",
      subject: "AGENT",
      objectNoun: /^(?:convictions?|sentences?|verdicts?|rulings?|acquittals?|judge?ments?|terms?)$/,
      patient: "possessor",
      obliques: { by: "AGENT" },
    },
    {
      verbs: "throw",
      particle: "out",
      subject: "AGENT",
      objectNoun: /^(?:convictions?|sentences?|verdicts?)$/,
      patient: "possessor",
      obliques: { by: "AGENT" },
    },
    {
      verbs: "set",
      particle: "aside",
      subject: "AGENT",
      objectNoun: /^(?:convictions?|sentences?|verdicts?)$/,
      patient: "possessor",
      obliques: { by: "AGENT" },
    },
  ],
});
