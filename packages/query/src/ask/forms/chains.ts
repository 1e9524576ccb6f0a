import { askAll, type Forms } from "./making.ts";

/** An office from holder to holder. */
export const CHAINS: Forms = [
  [
    "<list> (succession|line of succession|chain of succession|succession chain|chain|sequence|line) (of|in|for|to) <postOf> {office} <period>",
    askAll("successionChain"),
  ],
  [
    "(what is|what was|show|give|trace) [me] [the] {office} (succession|line of succession|chain|sequence) <period>",
    askAll("successionChain"),
  ],
  [
    "<list> (holders|successive holders|occupants|incumbents) of <postOf> {office} (one after another|one after the other|in order|in sequence|in succession|in a row|chronologically|in turn|by date|<period>)",
    askAll("successionChain"),
  ],
  [
    "<list> {office} (one after another|one after the other|in order|in sequence|in succession|chronologically|in chronological order|in turn|over the years|over time|by date) <period>",
    askAll("successionChain"),
  ],
  [
    "(who|who all) (were|have been|was|has been|served as|held|has held|have held) [all] <postOf> {office} (one after another|one after the other|in order|in sequence|in succession|chronologically|in turn|over the years|over time) <period>",
    askAll("successionChain"),
  ],
  [
    "(who|who all) (were|have been|was|has been|served as|held|has held|have held) [all] <postOf> {office} (since {from:date}|(between|from) {from:date} (and|to|until|till|through) {to:date})",
    askAll("successionChain"),
  ],
  [
    "how (did|has) <postOf> {office} (change hands|changed hands|pass from hand to hand|pass on) <period>",
    askAll("successionChain"),
  ],
  ["[through] whose hands (did|has) <postOf> {office} (pass|passed) <period>", askAll("successionChain")],
  ["who (followed|succeeded|replaced) whom as <postOf> {office} <period>", askAll("successionChain")],
  [
    "<list> everyone who (was|has been|held|has held|served as) <postOf> {office} [(in order|in sequence|in turn|chronologically)] <period>",
    askAll("successionChain"),
  ],
  [
    "<list> (everybody|all people|all those|people|those) who (was|were|has been|have been|held|has held|have held|served as) <postOf> {office} <period>",
    askAll("successionChain"),
  ],
];
