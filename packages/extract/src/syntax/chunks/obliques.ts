import type { Element } from "../elements.ts";
import { isPhrase, isVerb, type Oblique } from "../predicate.ts";
import { listFrom } from "./objects.ts";
import { chainStart } from "./subjects.ts";

/** Prepositions with their phrases, from the verb to the end of its clause. */
export function obliquesOf(elements: readonly Element[], at: number): readonly Oblique[] {
  const obliques: Oblique[] = [];
  const end = endIndexOf(elements, at);
  for (let index = at + 1; index < end; index++) {
    const element = elements[index];
    if (element?.type !== "preposition") continue;
    const next = elements[index + 1];
    if (!next) continue;
    if (isPhrase(next))
      obliques.push({
        preposition: element.word,
        phrases: listFrom(elements, index + 1),
        gerund: null,
        from: next.first,
        under: null,
      });
    else if (isVerb(next) && next.verb.gerund)
      obliques.push({
        preposition: element.word,
        phrases: [],
        gerund: index + 1,
        from: next.first,
        under: null,
      });
  }
  return obliques;
}

/** Where the clause of a verb ends: before the next finite verb's own clause. */
function endIndexOf(elements: readonly Element[], at: number): number {
  for (let index = at + 1; index < elements.length; index++) {
    const element = elements[index];
    if (
      !element ||
      element.type === "break" ||
      element.type === "relative" ||
      element.type === "subordinator"
    )
      return index;
    if (!isVerb(element)) continue;
    if (element.verb.infinitive) return index;
    if (element.verb.gerund) {
      if (elements[index - 1]?.type === "preposition") return index;
      return index;
    }
    return startOfClause(elements, at, index);
  }
  return elements.length;
}

/** A finite verb's clause begins at its subject, and at the "and" or comma before that. */
function startOfClause(elements: readonly Element[], at: number, verb: number): number {
  let index = verb;
  if (isPhrase(elements[index - 1])) index = chainStart(elements, index - 1);
  while (index - 1 > at && /^(?:and|comma)$/.test(elements[index - 1]?.type ?? "")) index--;
  return Math.max(at + 1, index);
}

export function endOf(elements: readonly Element[], at: number): number {
  const end = endIndexOf(elements, at);
  const next = elements[end];
  return next ? next.first - 1 : Number.POSITIVE_INFINITY;
}
