import { answerHandover, type Handover, handoverArguments } from "./handover.ts";
import { defineQuestion } from "./question.ts";

const HANDOVER: Handover = {
  question: "whoPreceded",
  type: "SUCCEEDED",
  side: "starts",
  nothing: (whom) => `anybody was succeeded by ${whom}`,
};

export const whoPreceded = defineQuestion({
  name: "whoPreceded",
  words: "whom a person succeeded in office",
  arguments: handoverArguments,
  run: (reader, given) => answerHandover(reader, HANDOVER, given),
});
