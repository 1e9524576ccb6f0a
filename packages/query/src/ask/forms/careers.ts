import { askAll, type Forms } from "./making.ts";

/** A person from office to office. */
export const CAREERS: Forms = [
  [
    "[(trace|show|describe|outline)] {person} 's (rise|rise to power|path|way) (through|in|to|into) [the] (government|power|politics|ranks|office)",
    askAll("career"),
  ],
  [
    "[the] (career path|career|path|cv) of {person} (year by year|step by step|over time|in order|over the years)",
    askAll("career"),
  ],
  [
    "[(what is|what was|describe|show|show me|trace|outline|tell me about|give me|summarise|summarize)] {person} 's [(political|official|public|professional|government|whole|entire|full)] (career|career path|cv|resume|rise|political life)",
    askAll("career"),
  ],
  [
    "[(what is|what was|describe|show|show me|trace|outline|tell me about|give me|summarise|summarize)] [the] [(political|official|public|whole|entire|full)] (career|career path|cv|resume|rise|political life) of {person}",
    askAll("career"),
  ],
  ["how did {person} 's career (go|develop|unfold|progress|evolve|look)", askAll("career")],
  [
    "how did {person} (rise|rise to power|rise through the ranks|come to power|get to the top|make (his|her|their) career)",
    askAll("career"),
  ],
];
