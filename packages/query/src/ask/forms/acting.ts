import { askAll, type Forms } from "./making.ts";

/** Who acted for whom. */
export const ACTING: Forms = [
  ["who (is|was|has been) acting (for|as) <postOf> {office} <period>", askAll("actingFor")],
  [
    "who (stood in|stepped in|filled in) as (acting|interim|caretaker) {office} <period>",
    askAll("actingFor"),
  ],
  [
    "who (was|is|were|are|has been|became|served as|acted as|serves as) [the] (acting|interim|caretaker|provisional|temporary) <postOf> {office} <period>",
    askAll("actingFor"),
  ],
  ["<list> (acting|interim|caretaker|provisional|temporary) {office} <period>", askAll("actingFor")],
  [
    "who (acted|stood in|filled in|deputised|deputized|stepped in|held the fort|was standing in|was filling in) (as|for) <postOf> {office} <period>",
    askAll("actingFor"),
  ],
  [
    "who (held|holds|filled) <postOf> {office} (in an acting capacity|temporarily|ad interim|on an acting basis|on an interim basis|provisionally|as a caretaker) <period>",
    askAll("actingFor"),
  ],
];
