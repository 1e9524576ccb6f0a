import { askAll, type Forms } from "./making.ts";

/** A matter before the courts, step by step. */
export const CASES: Forms = [
  [
    "[(show|follow|trace|tell|give)] [me] [the] (case|matter|proceedings) (against|of|involving) {person} [(over|for|about|on|concerning) {offence}] (step by step|in full|in order|from start to finish|from beginning to end)",
    askAll("caseOf"),
  ],
  [
    "<list> [all] (charges|trials|sentences|verdicts|convictions|charge|trial) [(and|or)] [(charges|trials|sentences|verdicts|convictions)] [(and|or)] [(charges|trials|sentences|verdicts|convictions)] (of|against|involving) {person}",
    askAll("courtRecord"),
  ],
  [
    "(what happened in|what came of|what became of|how did|where does|what is the state of|what is the status of|what was the outcome of|what is the outcome of|tell me about|<about>) [the] {offence} (case|trial|matter|proceedings|affair) (against|of|involving) {person} [(end|go|stand|proceed|turn out|progress)]",
    askAll("caseOf"),
  ],
  [
    "(what happened in|what came of|what became of|how did|where does|tell me about|<about>) {person} 's {offence} (case|trial|matter|proceedings|affair) [(end|go|stand|proceed|turn out|progress)]",
    askAll("caseOf"),
  ],
  [
    "(what happened in|what came of|what became of|how did|where does|tell me about|<about>) [the] (case|matter|proceedings) (against|of|involving) {person} (over|for|about|on|concerning) {offence} [(end|go|stand|proceed|turn out|progress)]",
    askAll("caseOf"),
  ],
  [
    "(follow|show|trace|give|list|walk me through) [me] [the] [(whole|entire|full|legal|court)] (case|cases|matter|proceedings|court case|criminal case) (against|of|involving) {person} [from (beginning|start|arrest|charge) to (end|finish|verdict|sentence)]",
    askAll("caseOf"),
  ],
];
