import { answerHandover, byDoerArguments, type Handover } from "./handover.ts";
import { defineQuestion } from "./question.ts";

const HANDOVER: Handover = {
  question: "appointedBy",
  type: "APPOINTED",
  side: "starts",
  nothing: (doer, whom) => `${doer} appointed ${whom}`,
  alone: true,
};

export const appointedBy = defineQuestion({
  name: "appointedBy",
  words: "whom a person or a body appointed",
  arguments: byDoerArguments,
  run: (reader, given) => answerHandover(reader, HANDOVER, given),
});
