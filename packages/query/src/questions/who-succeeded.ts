import { answerHandover, type Handover, handoverArguments } from "./handover.ts";
import { defineQuestion } from "./question.ts";

const HANDOVER: Handover = {
  question: "whoSucceeded",
  type: "SUCCEEDED",
  side: "ends",
  nothing: (doer, whom) => `${doer} succeeded ${whom}`,
  tellsRelated: true,
};

export const whoSucceeded = defineQuestion({
  name: "whoSucceeded",
  words: "who succeeded a person in office",
  arguments: handoverArguments,
  run: (reader, given) => answerHandover(reader, HANDOVER, given),
});
