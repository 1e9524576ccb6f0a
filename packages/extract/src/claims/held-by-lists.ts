import type { OfficePhrase, Phrase } from "../model.ts";
import { isPhrase } from "../syntax/predicate.ts";
import { conjunctsOf } from "../syntax/tree.ts";
import type { Candidate } from "./candidate.ts";
import { holding } from "./holding.ts";
import { fillerOf, isType, type Scene } from "./scene.ts";

/** "ministers A, B and C": each of them is one. */
export function claimsOfLists(scene: Scene): readonly Candidate[] {
  return scene.elements.flatMap((element) => {
    if (!isPhrase(element) || element.phrase.kind !== "person") return [];
    const office = element.phrase.titles.find(({ plural }) => plural);
    if (!office || office.last >= element.phrase.head) return [];
    return membersOf(scene, element.phrase).flatMap((member) => {
      const person = fillerOf(scene, member);
      return isType(person, "Person")
        ? [holding(scene, person, one(office), office.former ? "former" : "current", 0.8)]
        : [];
    });
  });
}

const one = (office: OfficePhrase): OfficePhrase => ({ ...office, plural: false });

/** The persons of a list that begins with this one and carry no title of their own. */
function membersOf(scene: Scene, first: Phrase): readonly Phrase[] {
  const heads = conjunctsOf(scene.sentence, first.head);
  const others = scene.elements.flatMap((element) =>
    isPhrase(element) &&
    element.phrase.kind === "person" &&
    element.phrase !== first &&
    heads.includes(element.phrase.head) &&
    element.phrase.titles.length === 0
      ? [element.phrase]
      : [],
  );
  return [first, ...others];
}
