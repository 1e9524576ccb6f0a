import { askOf, type Forms } from "./making.ts";

/** Who came after whom, and before. */
export const SUCCESSIONS: Forms = [
  ["<who> (was|is|became|were) {person} 's (successor|replacement) <tail>", askOf("whoSucceeded")],
  ["<who> (was|is|became) the (successor|replacement) (of|to|for) {person} <tail>", askOf("whoSucceeded")],
  ["<about> {person} 's (successor|replacement) <tail>", askOf("whoSucceeded")],
  ["<about> (successor|replacement) (of|to|for) {person} <tail>", askOf("whoSucceeded")],
  [
    "<about> (successor|replacement) (of|to|for) {person} (at|in) [the] {office} <when>",
    askOf("whoSucceeded"),
  ],
  ["<who> (was|is|became|were) {person} 's predecessor <tail>", askOf("whoPreceded")],
  ["<who> (was|is) the predecessor (of|to) {person} <tail>", askOf("whoPreceded")],
  ["<about> {person} 's predecessor <tail>", askOf("whoPreceded")],
  ["<about> predecessor (of|to) {person} <tail>", askOf("whoPreceded")],
  ["<who> (preceded|came before|was before) {person} <tail>", askOf("whoPreceded")],
  ["<who> (came after|was next after|was after|followed) {person} <tail>", askOf("whoSucceeded")],
  [
    "<who> (was|is|became|served as|held) <postOf> [(next|new)] {office} after {person}",
    askOf("whoSucceeded"),
  ],
  ["<who> (was|is|served as|held) <postOf> [previous] {office} before {person}", askOf("whoPreceded")],
  ["(from <who>|after <who>) did {person} (take over|become|inherit) <asOffice>", askOf("whoPreceded")],
  ["<who> did {person} take over from <asOffice>", askOf("whoPreceded")],
  [
    "<who> (took|took over|filled|got|inherited) {person} 's (place|post|job|office|position|seat|role) <when>",
    askOf("whoSucceeded"),
  ],
  [
    "<who> (was|were) appointed (to replace|to succeed|in place of|instead of) {person} <asOffice>",
    askOf("whoSucceeded"),
  ],
];
