import { lowerOf, type Phrase } from "../../model.ts";
import { isPhrase } from "../../syntax/predicate.ts";
import type { Scene } from "../scene.ts";
import { isCounted } from "./counted.ts";

/** "238 people, including 19 officers", "21 people: 14 soldiers and a policeman", "six people, among them two women". */
export function partsOf(scene: Scene, whole: Phrase): readonly Phrase[] {
  const at = scene.elements.findIndex((element) => isPhrase(element) && element.phrase === whole);
  const start = listStart(scene, at + 1);
  return start === null ? [] : listFrom(scene, start);
}

/** The element after the words that open the list of parts. */
function listStart(scene: Scene, from: number): number | null {
  const first = scene.elements[from];
  if (first?.type === "break" && first.word === ":") return from + 1;
  const at = first?.type === "comma" || first?.type === "break" ? from + 1 : from;
  const opener = scene.elements[at];
  if (!opener) return null;
  const word = lowerOf(scene.sentence, opener.first);
  if (word === "including") return at + 1;
  const them = scene.elements[at + 1];
  return word === "among" && isPhrase(them) && /^(?:them|those)$/.test(lowerOf(scene.sentence, them.first))
    ? at + 2
    : null;
}

function listFrom(scene: Scene, start: number): readonly Phrase[] {
  const parts: Phrase[] = [];
  for (let index = start; index < scene.elements.length; index++) {
    const element = scene.elements[index];
    if (isPhrase(element) && isCounted(scene, element.phrase)) parts.push(element.phrase);
    else if (element?.type !== "comma" && element?.type !== "and") break;
  }
  return parts;
}
