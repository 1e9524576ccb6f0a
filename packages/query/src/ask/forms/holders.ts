import { type MakeReading, reading } from "../reading.ts";
import { askHolders, type Forms, headOf } from "./making.ts";

/** Who leads a body holds the office of its head. */
const leads =
  (title: string): MakeReading =>
  ({ body, at, end }) =>
    reading("holders", { office: `${title} of the ${body}`, at, end });

/** Who held an office. */
export const HOLDERS: Forms = [
  ["<who> (was|is|were|are|has been|have been|had been|became) <sittingAt> {office} <when>", askHolders],
  ["<who> <when> (was|is) <sittingAt> {office}", askHolders],
  ["<who> (was|is) (then|serving as|acting as|in office as) <sittingAt> {office} <when>", askHolders],
  [
    "<who> (held|holds|has held|had held|occupied|occupies|filled) <sittingAt> {office} [(post|office|position|job)] <when>",
    askHolders,
  ],
  ["<who> (served|serves|acted|worked|has served|sat|ruled) as <sittingAt> {office} <when>", askHolders],
  [
    "(list|name|list of|names of|holders of|the holders of|all holders of|past holders of) [all] [the] <sittingAt> {office} <when>",
    askHolders,
  ],
  ["(what|who) (is|was|are|were) the name [s] of <sittingAt> {office} <when>", askHolders],
  [
    "(which|what) (person|people|politician|politicians|official|officials) (was|were|held|served as) <sittingAt> {office} <when>",
    askHolders,
  ],
  ["<sittingAt> {office} <when>", askHolders],
  ["[(on|in|as of) {at:date}] <who> (was|is) <sittingAt> {office}", askHolders],
  ["(was|is|were) {person} <sittingAt> {office} <when>", askHolders],
  ["is <sittingAt> {office} <inOffice>", askHolders],
  ["(was|is|were) {person} (<inOffice>|serving|sitting) as <sittingAt> {office} <when>", askHolders],
  [
    "(did|has|does|had) {person} (hold|held|serve as|served as|been|occupy|work as|worked as|act as|acted as) <sittingAt> {office} <when>",
    askHolders,
  ],
  [
    "(when|how long|since when|until when|for how long|from when) (was|is|has|did|had) {person} (been|serve as|hold) <sittingAt> {office}",
    askHolders,
  ],
  ["(when|how long|since when|until when|for how long) (was|is) {person} <sittingAt> {office}", askHolders],
  [
    "(when|how long|since when|until when|for how long|from when) (was|is|has|had|did) {person} [been] (<inOffice>|serving|serve) as <sittingAt> {office}",
    askHolders,
  ],
  [
    "<who> (headed|heads|led|leads|ran|runs) [the] {body} <when>",
    ({ body, at, end }) => reading("holders", { office: headOf(body), at, end }),
  ],
  ["<who> (chaired|chairs) [the] {body} <when>", leads("chair")],
];
