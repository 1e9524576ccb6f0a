import { askAll, type Forms } from "./making.ts";

/** How many there were, by time. */
export const COUNTS: Forms = [
  [
    "how many {facts:plural} (were there|are there|happened|took place|have there been|did we see|are recorded|were reported|are on record) <period> [(by|per|each|every|a|in each|for each|for every) {per}] <period>",
    askAll("counts"),
  ],
  ["how many {facts:plural} (by|per|each|every|a|in each|for each) {per} <period>", askAll("counts")],
  [
    "(count|number of|the number of|what is the number of|count of|give me the number of|show the number of|show|chart|plot|tally) [all] [the] {facts:plural} (by|per|each|every|in each|for each) {per} <period>",
    askAll("counts"),
  ],
  [
    "how many (people|officials|ministers|persons|politicians|governors|judges|generals) (were|have been|got) {facts:participle} (by|per|each|every|in each|for each) {per} <period>",
    askAll("counts"),
  ],
  [
    "how many (people|officials|ministers|persons|politicians|governors|judges|generals) (were|have been|got) {facts:participle} <period> (by|per|each|every|in each|for each) {per}",
    askAll("counts"),
  ],
  ["how often (were|are|was) (people|officials|ministers) {facts:participle} <period>", askAll("counts")],
];
