import { entryOf } from "@cursus/kernel";
import { prospectMood } from "../modality/prospects.ts";
import { lowerOf, type Phrase } from "../model.ts";
import { isPhrase } from "../syntax/predicate.ts";
import type { Candidate } from "./candidate.ts";
import { holding } from "./holding.ts";
import { fillerOf, isType, type Scene } from "./scene.ts";
import type { Status } from "./term-status.ts";

/** What one was whose successor somebody is, and what one whose predecessor somebody was. */
const OWNER: Readonly<Record<string, Status>> = {
  successor: "former",
  replacement: "former",
  predecessor: "unspecified",
};

/** "X's successor as minister": X was minister. */
export const claimsOfRelatives = (scene: Scene): readonly Candidate[] =>
  scene.elements.flatMap((element, at) => {
    if (!isPhrase(element) || !element.phrase.possessor) return [];
    if (prospectMood(scene.sentence, element.phrase)) return [];
    const status = entryOf(OWNER, lowerOf(scene.sentence, element.phrase.head));
    const office = officeAfter(scene, at);
    const owner = fillerOf(scene, element.phrase.possessor);
    return status && office && isType(owner, "Person") && owner.draft.named
      ? [holding(scene, owner, office, status, 0.74)]
      : [];
  });

/** "as minister", right after the noun or after the name of whom it stands for. */
function officeAfter({ elements }: Scene, at: number): Phrase["office"] {
  const [as, office] = [elements[at + 1], elements[at + 2]];
  if (as?.type !== "preposition" || as.word !== "as" || !isPhrase(office)) return null;
  return office.phrase.kind === "office" && !office.phrase.office?.plural ? office.phrase.office : null;
}
