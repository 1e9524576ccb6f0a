import type { FactType } from "@cursus/graph-schema";
import { type MakeReading, reading } from "../reading.ts";
import type { Forms } from "./making.ts";

const toll =
  (types?: readonly FactType[]): MakeReading =>
  ({ event, place, at, from, to, facts = types }) =>
    event === undefined && place === undefined
      ? null
      : reading("casualties", { event, place, facts, at, from, to });

const TOLL_ENDS = "[(in|during|at|from|because of|as a result of) {event}] [(in|at) {place}] <period>";

/** How many were killed, hurt or arrested. */
export const CASUALTIES: Forms = [
  [
    "[(what was|what is)] [the] {facts:toll} (of|in|from|during) [the] {at:date} {event} [(in|at) {place}]",
    toll(),
  ],
  [
    `how many [(people|persons|protesters|demonstrators|civilians|police|policemen|soldiers)] [(were|was|are|have been|got)] {facts:toll} ${TOLL_ENDS}`,
    toll(),
  ],
  [
    `how many [(people|persons|protesters|demonstrators|civilians)] [(were|was)] {facts:toll} (in|at) {place} <period> [during {event}]`,
    toll(),
  ],
  [
    `how many (casualties|victims) (were there|did {event} (have|cause|claim)|were reported) ${TOLL_ENDS}`,
    toll(),
  ],
  [
    `[(what was|what is|what were|give|show|tell me)] [me] [the] (death toll|number of deaths|number of the dead|number of dead|number of people killed|number killed) (of|in|from|during) [the] {event} [(in|at) {place}] <period>`,
    toll(["KILLED_COUNT"]),
  ],
  [
    `(what was|what is|what were|give|show|tell me|<list>) [me] [the] (casualties|toll|human cost|casualty figures|casualty count|number of casualties) (of|in|from|during) [the] {event} [(in|at) {place}] <period>`,
    toll(),
  ],
  [
    `(what was|what is|what were|give|show|tell me|<list>) [me] [the] (casualties|toll|casualty figures|number of casualties) (in|at) {place} <period>`,
    toll(),
  ],
];
