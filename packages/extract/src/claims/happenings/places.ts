import type { Phrase } from "../../model.ts";
import { isPhrase, type Predicate } from "../../syntax/predicate.ts";
import type { Filler } from "../candidate.ts";
import { fillerOf, isType, type Scene } from "../scene.ts";

/** "in Almaty", "across Peru" after the noun, over the prepositions and participles between. */
export function placeOf(scene: Scene, at: number): Filler | null {
  for (let index = at + 1; index < Math.min(scene.elements.length, at + 9); index++) {
    const element = scene.elements[index];
    const next = scene.elements[index + 1];
    if (!element || element.type === "verb" || element.type === "break" || element.type === "relative")
      return null;
    if (
      element.type !== "preposition" ||
      !/^(?:in|at|near|outside|across|around|on|of|throughout)$/.test(element.word) ||
      !isPhrase(next)
    )
      continue;
    if (next.phrase.kind === "place") {
      const filler = fillerOf(scene, next.phrase);
      if (isType(filler, "Place")) return filler;
    }
  }
  return null;
}

/** "clashes broke out in Almaty". */
export function placeOfVerb(scene: Scene, governor: Predicate | undefined, phrase: Phrase): Filler | null {
  if (!governor?.subjects.includes(phrase)) return null;
  for (const { preposition, phrases } of governor.obliques) {
    const filler =
      (/^(?:in|at|near|across|outside)$/.test(preposition) ||
        (preposition === "from" && governor.verb.lemma === "report")) &&
      phrases[0]?.kind === "place"
        ? fillerOf(scene, phrases[0])
        : null;
    if (isType(filler, "Place")) return filler;
  }
  return null;
}

/** A possessor or a name within the phrase: "Kabul's riots". */
export function placeInside(scene: Scene, phrase: Phrase): Filler | null {
  const filler = phrase.possessor?.kind === "place" ? fillerOf(scene, phrase.possessor) : null;
  return isType(filler, "Place") ? filler : null;
}
