import { answerHandover, byDoerArguments, type Handover } from "./handover.ts";
import { defineQuestion } from "./question.ts";

const HANDOVER: Handover = {
  question: "dismissedBy",
  type: "DISMISSED",
  side: "ends",
  nothing: (doer, whom) => `${doer} dismissed ${whom}`,
  alone: true,
};

export const dismissedBy = defineQuestion({
  name: "dismissedBy",
  words: "whom a person or a body dismissed",
  arguments: byDoerArguments,
  run: (reader, given) => answerHandover(reader, HANDOVER, given),
});
