import { frame } from "./define.ts";

/** What a minister may be of, said for the ministry. */
const PORTFOLIO =
  /^(?:health|education|defen[cs]e|finance|justice|interior|agriculture|transport|energy|trade|environment|labou?r|tourism|culture|housing|treasury|works)$/;

/** From such to a portfolio one changes one's trade. */
const TRADE =
  /^(?:law|business|journalism|academia|banking|industry|politics|teaching|medicine|engineering|farming|consulting)$/;

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
      // "moved X from health to education"
      verbs: "move shift switch",
      subject: "AGENT",
      object: "PATIENT",
      obliques: { by: "AGENT" },
      obliqueNoun: PORTFOLIO,
      notObliqueNoun: TRADE,
      withPreposition: "from",
    },
    {
      verbs: "move switch",
      voice: "active",
      subject: "PATIENT",
      intransitive: true,
      obliqueNoun: PORTFOLIO,
      notObliqueNoun: TRADE,
      withPreposition: "from",
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
