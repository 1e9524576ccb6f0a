import { type MakeReading, reading } from "../reading.ts";
import { askOf, type Forms, headOf } from "./making.ts";

/** Who leads a body holds the office of its head. */
const leads =
  (title: string): MakeReading =>
  ({ body, at }) =>
    reading("holders", { office: `${title} of the ${body}`, at });

/** Who held an office. */
export const HOLDERS: Forms = [
  ["<who> (was|is|were|are|has been|have been|had been|became) <postOf> {office} <when>", askOf("holders")],
  ["<who> <when> (was|is) <postOf> {office}", askOf("holders")],
  ["<who> (was|is) (then|serving as|acting as|in office as) <postOf> {office} <when>", askOf("holders")],
  [
    "<who> (held|holds|has held|had held|occupied|occupies|filled) <postOf> {office} [(post|office|position|job)] <when>",
    askOf("holders"),
  ],
  ["<who> (served|serves|acted|worked|has served|sat|ruled) as <postOf> {office} <when>", askOf("holders")],
  [
    "(list|name|list of|names of|holders of|the holders of|all holders of|past holders of) [all] [the] <postOf> {office} <when>",
    askOf("holders"),
  ],
  ["(what|who) (is|was|are|were) the name [s] of <postOf> {office} <when>", askOf("holders")],
  [
    "(which|what) (person|people|politician|politicians|official|officials) (was|were|held|served as) <postOf> {office} <when>",
    askOf("holders"),
  ],
  ["<postOf> {office} <when>", askOf("holders")],
  ["[(on|in|as of) {at:date}] <who> (was|is) <postOf> {office}", askOf("holders")],
  ["(was|is|were) {person} <postOf> {office} <when>", askOf("holders")],
  [
    "(did|has|does|had) {person} (hold|held|serve as|served as|been|occupy|work as|worked as|act as|acted as) <postOf> {office} <when>",
    askOf("holders"),
  ],
  [
    "(when|how long|since when|until when|for how long|from when) (was|is|has|did|had) {person} (been|serve as|hold) <postOf> {office}",
    askOf("holders"),
  ],
  [
    "(when|how long|since when|until when|for how long) (was|is) {person} <postOf> {office}",
    askOf("holders"),
  ],
  [
    "<who> (headed|heads|led|leads|ran|runs) [the] {body} <when>",
    ({ body, at }) => reading("holders", { office: headOf(body), at }),
  ],
  ["<who> (chaired|chairs) [the] {body} <when>", leads("chair")],
];
