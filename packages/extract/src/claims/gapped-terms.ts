import { lowerOf } from "../model.ts";
import { isPhrase } from "../syntax/predicate.ts";
import type { Candidate } from "./candidate.ts";
import { numberOf } from "./numbers.ts";
import { fillerOf, isType, type Scene } from "./scene.ts";

/** "gave X two years and his son Y eight", "X got six years and Y four": the verb and the unit are said once. */
export function claimsOfGappedTerms(scene: Scene, claims: readonly Candidate[]): readonly Candidate[] {
  const first = claims.find(
    ({ sentence, type, details }) =>
      sentence === scene.sentence && type === "SENTENCED" && details.durationYears !== undefined,
  );
  if (!first) return [];
  return scene.elements.flatMap((element, at): readonly Candidate[] => {
    const joined = /^(?:and|comma|break)$/.test(scene.elements[at - 1]?.type ?? "");
    if (
      !joined ||
      !isPhrase(element) ||
      element.phrase.kind !== "person" ||
      element.first < first.trigger.last
    )
      return [];
    const years = termRightAfter(scene, element.last);
    const patient = fillerOf(scene, element.phrase);
    if (years === null || !isType(patient, "Person")) return [];
    return [
      {
        ...first,
        roles: { ...first.roles, PATIENT: patient },
        details: { durationYears: years },
        confidence: 0.7,
      },
    ];
  });
}

/** The number right after a name that ends the clause, or has no other noun than the unit. */
function termRightAfter({ sentence }: Scene, last: number): number | null {
  const number = numberOf(lowerOf(sentence, last + 1));
  const next = lowerOf(sentence, last + 2);
  return number !== null && /^(?:[.,;]|and|years?|)$/.test(next) ? number : null;
}
