import type { OfficePhrase } from "../model.ts";
import { isPhrase } from "../syntax/predicate.ts";
import type { Candidate } from "./candidate.ts";
import { holding } from "./holding.ts";
import { fillerOf, isType, type Scene } from "./scene.ts";

/** Letters after a name that say of which house one is a member. */
const LETTERS = /^(?:MP|MPs|MEP|MSP|MLA|MLC|MHK|MNA|MPP|TD|MHA|MK|AM)$/;

/** "Jane Doe MP": the letters name an office. */
export function claimsOfLetters(scene: Scene): readonly Candidate[] {
  return scene.elements.flatMap((element) => {
    if (!isPhrase(element) || element.phrase.kind !== "person" || !element.phrase.name) return [];
    const at = element.phrase.name.last + 1;
    const letters = scene.sentence.words[at]?.text ?? "";
    const person = LETTERS.test(letters) ? fillerOf(scene, element.phrase) : null;
    return isType(person, "Person") ? [holding(scene, person, officeOf(at, letters), "current", 0.82)] : [];
  });
}

const officeOf = (at: number, letters: string): OfficePhrase => ({
  first: at,
  last: at,
  head: at,
  title: letters,
  jurisdiction: null,
  organization: null,
  former: false,
  acting: false,
  elect: false,
  plural: false,
  definite: false,
  possessed: false,
});
