import type { FoundDate } from "../../dates/expression.ts";
import type { Match } from "../../frames/match.ts";
import type { Predicate } from "../../syntax/predicate.ts";
import type { Scene } from "../scene.ts";

/** "won the October 2017 elections": the date of the noun that tells the event. */
export function dateInObject(scene: Scene, match: Match): FoundDate | null {
  const object =
    match.pattern.objectNoun && !match.predicate.passive ? match.predicate.objects[0] : undefined;
  return object
    ? (scene.sentence.dates.find(
        ({ first, last }) =>
          first >= object.first - 4 && last < object.head && first > match.predicate.verb.last,
      ) ?? null)
    : null;
}

/** "orders X to be held", "says it has arrested X": the verb that an infinitive or a purpose is carried by. */
export function mainOf(scene: Scene, predicate: Predicate): Predicate {
  const governor = scene.predicates.get(predicate.governor ?? -1);
  return governor && (predicate.link === "infinitive" || predicate.link === "gerund") ? governor : predicate;
}
