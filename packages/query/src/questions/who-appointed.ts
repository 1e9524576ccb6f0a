import { answerHandover, type Handover, handoverArguments } from "./handover.ts";
import { defineQuestion } from "./question.ts";

const HANDOVER: Handover = {
  question: "whoAppointed",
  type: "APPOINTED",
  side: "starts",
  nothing: (doer, whom) => `${doer} appointed ${whom}`,
};

export const whoAppointed = defineQuestion({
  name: "whoAppointed",
  words: "who appointed a person, or somebody to an office",
  arguments: handoverArguments,
  run: (reader, given) => answerHandover(reader, HANDOVER, given),
});
