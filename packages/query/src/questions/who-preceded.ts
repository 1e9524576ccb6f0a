import { answerHandover, type Handover, handoverArguments } from "./handover.ts";
import { defineQuestion } from "./question.ts";
import { withChain } from "./with-chain.ts";

const HANDOVER: Handover = {
  question: "whoPreceded",
  type: "SUCCEEDED",
  side: "starts",
  nothing: (doer, whom) => `${whom} succeeded ${doer}`,
};

export const whoPreceded = defineQuestion({
  name: "whoPreceded",
  words: "whom a person succeeded in office",
  arguments: handoverArguments,
  run: async (reader, given) => withChain(reader, "previous", await answerHandover(reader, HANDOVER, given)),
});
