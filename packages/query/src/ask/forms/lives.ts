import type { FactType } from "@cursus/graph-schema";
import { ENDS, type MakeReading, reading, STARTS } from "../reading.ts";
import { askOf, type Forms } from "./making.ts";

const lasted =
  (facts: readonly FactType[], office?: string): MakeReading =>
  ({ person }) =>
    reading("timeline", { person, office, facts });

/** What is known of somebody, and how a time in office began and ended. */
export const LIVES: Forms = [
  [
    "(what is known about|what do we know about|what do you know about|what is there about|what is there on|tell me about|tell us about|about|everything about|everything on|all about|what about|what is reported about|what is recorded about|what has been reported about|summarise|summarize|information about|information on) {person} <when>",
    askOf("timeline"),
  ],
  [
    "(what is known about|what do we know about|what do you know about) <postOf> {office} <when>",
    askOf("timeline"),
  ],
  ["who (is|was) {person}", askOf("timeline")],
  [
    "[(the|a|show|show me|give|give me|make|make a)] [the] (timeline|history|biography|story|chronology|life|record) (of|for|about) {person}",
    askOf("timeline"),
  ],
  [
    "[(show|what is|what was)] {person} 's (timeline|history|biography|story|chronology|life|record)",
    askOf("timeline"),
  ],
  ["[the] (timeline|history|chronology) of <postOf> {office}", askOf("timeline")],
  ["what (happened|has happened) to {person} <when>", askOf("timeline")],
  ["what became of {person}", askOf("timeline")],
  ["what (did|has) {person} (do|done) <when>", askOf("timeline")],
  ["{person:bare}", askOf("timeline")],
  [
    "(when|how|why) did {person} 's (term|tenure|time in office|rule|reign) (end|finish|come to an end)",
    lasted(ENDS),
  ],
  ["(when|how) did {person} 's (term|tenure|time in office|rule|reign) (begin|start)", lasted(STARTS)],
  ["(when|how|why) did {person} 's presidency (end|finish|come to an end)", lasted(ENDS, "president")],
  ["(when|how) did {person} 's presidency (begin|start)", lasted(STARTS, "president")],
  ["(when|how|why) did {person} 's premiership (end|finish|come to an end)", lasted(ENDS, "prime minister")],
  ["(when|how) did {person} 's premiership (begin|start)", lasted(STARTS, "prime minister")],
];
