import { answerHandover, type Handover, handoverArguments } from "./handover.ts";
import { defineQuestion } from "./question.ts";

const HANDOVER: Handover = {
  question: "whoDismissed",
  type: "DISMISSED",
  side: "ends",
  nothing: (doer, whom) => `${doer} dismissed ${whom}`,
};

export const whoDismissed = defineQuestion({
  name: "whoDismissed",
  words: "who dismissed a person, or whoever held an office",
  arguments: handoverArguments,
  run: (reader, given) => answerHandover(reader, HANDOVER, given),
});
