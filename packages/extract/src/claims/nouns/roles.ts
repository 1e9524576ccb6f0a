import type { Role } from "@cursus/graph-schema";
import type { NounPattern } from "../../frames/define.ts";
import { lowerOf, type Phrase } from "../../model.ts";
import { isPhrase, isVerb } from "../../syntax/predicate.ts";
import type { Filler } from "../candidate.ts";
import { offenceBefore, offencesFrom } from "../offences.ts";
import { fillerOf, offenceFiller, officeFiller, type Scene } from "../scene.ts";

type Roles = Partial<Record<Role, Filler>>;

export function rolesOf(scene: Scene, noun: Phrase, at: number, pattern: NounPattern): Roles {
  const roles: Roles = {};
  const owner = noun.possessor && pattern.possessor ? fillerOf(scene, noun.possessor) : null;
  if (owner && pattern.possessor) roles[pattern.possessor] = owner;
  const before =
    noun.possessor === null &&
    /^(?:charges?|convictions?|acquittals?)$/.test(lowerOf(scene.sentence, noun.head))
      ? offenceBefore(scene.sentence, noun.first, noun.head)
      : null;
  if (before) roles.OFFENCE = offenceFiller(scene, before);
  for (let index = at + 1; index < scene.elements.length; index += 2) {
    const preposition = scene.elements[index];
    const phrase = scene.elements[index + 1];
    if (preposition?.type !== "preposition") break;
    const role =
      index > at + 1 && isOfOffence(scene, preposition.word, index)
        ? undefined
        : pattern.obliques?.[preposition.word];
    if (role === "OFFENCE") setOffence(scene, roles, preposition.last + 1, isVerb(phrase));
    if (!isPhrase(phrase)) break;
    if (role && role !== "OFFENCE" && !roles[role]) setRole(scene, roles, role, phrase.phrase);
  }
  return roles;
}

/** "trial for the murder of X", "trial on Monday over the death of X": X is whom the offence befell. */
function isOfOffence({ elements }: Scene, preposition: string, at: number): boolean {
  const before = elements[at - 2];
  return preposition === "of" && before?.type === "preposition" && OFFENDING.test(before.word);
}

const OFFENDING = /^(?:for|over|about|after|with)$/;

function setOffence(scene: Scene, roles: Roles, from: number, gerund: boolean): void {
  const [range] = offencesFrom(scene.sentence, from, gerund);
  if (range && !roles.OFFENCE) roles.OFFENCE = offenceFiller(scene, range);
}

function setRole(scene: Scene, roles: Roles, role: Role, phrase: Phrase): void {
  if (role === "OFFICE" || role === "OFFICE_TO") {
    if (phrase.office && phrase.kind === "office") roles[role] = officeFiller(scene, phrase.office);
    return;
  }
  const filler = fillerOf(scene, phrase);
  const types =
    role === "PLACE"
      ? ["Place"]
      : role === "PATIENT"
        ? ["Person", "Group"]
        : ["Person", "Organization", "Group"];
  if (filler && types.includes(filler.draft.type)) roles[role] = filler;
}
