import type { OfficePhrase, Phrase } from "../model.ts";
import { isPhrase } from "../syntax/predicate.ts";
import { conjunctsOf, dependentsOf, headOf, relationOf } from "../syntax/tree.ts";
import type { Candidate } from "./candidate.ts";
import { holding } from "./holding.ts";
import { fillerOf, isType, type Scene } from "./scene.ts";

/** "ministers A, B and C", "two former ministers, A and B", "A and B, both judges": each of them is one. */
export function claimsOfLists(scene: Scene): readonly Candidate[] {
  return [...ofTitledLists(scene), ...ofLists(scene)];
}

/** The tree sets the list beside the plural, or the plural beside the list. */
function ofLists(scene: Scene): readonly Candidate[] {
  return scene.elements.flatMap((element) => {
    const office = isPhrase(element) ? element.phrase.office : null;
    if (!office?.plural || !isPhrase(element) || element.phrase.kind !== "office") return [];
    const heads = besides(scene, office.head);
    return personsAt(scene, heads).flatMap((member) => {
      const person = fillerOf(scene, member);
      return isType(person, "Person") && person.draft.named
        ? [holding(scene, person, one(office), office.former ? "former" : "current", 0.74)]
        : [];
    });
  });
}

const APPOSITION: ReadonlySet<string> = new Set(["appos"]);

function besides(scene: Scene, office: number): readonly number[] {
  const after = dependentsOf(scene.sentence, office, APPOSITION).flatMap((at) =>
    conjunctsOf(scene.sentence, at),
  );
  if (after.length > 0) return after;
  return relationOf(scene.sentence, office) === "appos"
    ? conjunctsOf(scene.sentence, headOf(scene.sentence, office))
    : [];
}

const personsAt = (scene: Scene, heads: readonly number[]): readonly Phrase[] =>
  scene.elements.flatMap((element) =>
    isPhrase(element) && element.phrase.kind === "person" && heads.includes(element.phrase.head)
      ? [element.phrase]
      : [],
  );

function ofTitledLists(scene: Scene): readonly Candidate[] {
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
