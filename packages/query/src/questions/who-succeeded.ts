import { answerHandover, type Handover, handoverArguments } from "./handover.ts";
import { defineQuestion } from "./question.ts";
import { withChain } from "./with-chain.ts";

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
  run: async (reader, given) => withChain(reader, "next", await answerHandover(reader, HANDOVER, given)),
});
