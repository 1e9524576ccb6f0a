import { askAll, type Forms } from "./making.ts";

/** What happened in a place or a time. */
export const EVENTS: Forms = [
  [
    "(anything|everything|something|all) that (happened|took place|occurred|went on) (in|at|around) {place} <period>",
    askAll("eventsAt"),
  ],
  [
    "what (happened|has happened|took place|has taken place|occurred|has occurred|went on|was going on|was reported) (in|at|around) {place} <period>",
    askAll("eventsAt"),
  ],
  [
    "(what|which) events (happened|took place|occurred|were reported|are reported|are recorded|are known|were there) (in|at|around|from) {place} <period>",
    askAll("eventsAt"),
  ],
  [
    "<list> (events|incidents|happenings|everything that happened|what happened) (in|at|from|around) {place} <period>",
    askAll("eventsAt"),
  ],
  ["<list> {facts:plural} (in|at|from|around) {place} <period>", askAll("eventsAt")],
  [
    "(what|which) {facts:plural} (happened|took place|occurred|were reported|were there|were held) (in|at) {place} <period>",
    askAll("eventsAt"),
  ],
  [
    "(when|when and where|where) (was|were|did) [the] {facts:plural} in {place} [(happen|take place|occur)] <period>",
    askAll("eventsAt"),
  ],
];
