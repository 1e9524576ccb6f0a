import { STATED } from "../modality/moods.ts";
import { prospectMood } from "../modality/prospects.ts";
import { lowerOf, type Phrase } from "../model.ts";
import { isPhrase } from "../syntax/predicate.ts";
import { ancestorsOf } from "../syntax/tree.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { fillerOf, isType, type Scene } from "./scene.ts";

/** "X's predecessor, Y", "his successor Y": one came after the other. */
export function claimsOfPredecessors(scene: Scene): readonly Candidate[] {
  return scene.elements.flatMap((element, at) => {
    if (!isPhrase(element)) return [];
    const { phrase } = element;
    const index = phrase.kind === "person" && phrase.name ? relationAt(scene, phrase) : phrase.head;
    const word =
      lowerOf(scene.sentence, index) === ","
        ? lowerOf(scene.sentence, index - 1)
        : lowerOf(scene.sentence, index);
    if (!/^(?:predecessor|successor|replacement)$/.test(word)) return [];
    const owner = phrase.possessor ? fillerOf(scene, phrase.possessor) : null;
    const named = phrase.kind === "person" ? fillerOf(scene, phrase) : besideOf(scene, at);
    if (!isType(owner, "Person") || !isType(named, "Person") || owner.draft === named.draft) return [];
    const roles: Candidate["roles"] =
      word === "predecessor"
        ? { SUCCESSOR: owner, PREDECESSOR: named }
        : { SUCCESSOR: named, PREDECESSOR: owner };
    return [
      {
        type: "SUCCEEDED",
        sentence: scene.sentence,
        trigger: { first: index, last: index },
        roles,
        details: {},
        mood: prospectMood(scene.sentence, { ...phrase, head: index }) ?? STATED,
        attribution: null,
        date: null,
        confidence: 0.74,
      },
    ];
  });
}

/** "her predecessor, Selkirk MLA Wade Tomkins": the noun may stand before titles; else the word before the name. */
function relationAt(scene: Scene, phrase: Phrase): number {
  const name = phrase.name?.first ?? phrase.head;
  for (let at = name - 1; at >= phrase.first; at--)
    if (/^(?:predecessor|successor|replacement)$/.test(lowerOf(scene.sentence, at))) return at;
  return name - 1;
}

/** The person set off by a comma after the noun, if the tree has them as one. */
function besideOf(scene: Scene, at: number): Filler | null {
  const noun = scene.elements[at];
  const person = scene.elements[at + 1]?.type === "comma" ? scene.elements[at + 2] : scene.elements[at + 1];
  if (!isPhrase(noun) || !isPhrase(person) || person.phrase.kind !== "person") return null;
  const tied = ancestorsOf(scene.sentence, person.phrase.head)[0] === noun.phrase.head;
  return tied ? fillerOf(scene, person.phrase) : null;
}
