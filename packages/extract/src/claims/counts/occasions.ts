import { isPhrase, type Predicate } from "../../syntax/predicate.ts";
import type { Filler } from "../candidate.ts";
import { fillerOf, isType, type Scene } from "../scene.ts";

/** "were killed when a protest in Potosi turned violent": where that was, if it names one place. */
export function placeOfOccasion(scene: Scene, { at, verb }: Predicate): Filler | null {
  // "three were killed and nine injured when": the clause may hang from the second verb.
  const told = scene.predicateList
    .filter((other) => other.at === at || (other.link === "coordinate" && other.governor === at))
    .map((other) => other.at);
  const occasion = scene.predicateList.find(
    ({ governor, marks }) =>
      governor !== null && told.includes(governor) && marks.some((mark) => /^(?:when|as)$/.test(mark)),
  );
  if (!occasion) return null;
  const places = scene.elements.flatMap((element, index) => {
    const before = scene.elements[index - 1];
    if (!isPhrase(element) || element.phrase.kind !== "place" || element.first <= verb.last) return [];
    if (before?.type !== "preposition" || element.first > occasion.end) return [];
    const filler = fillerOf(scene, element.phrase);
    return isType(filler, "Place") ? [filler] : [];
  });
  return places.length === 1 ? (places[0] ?? null) : null;
}
