import { lowerOf } from "../model.ts";
import { isPhrase } from "../syntax/predicate.ts";
import type { Candidate } from "./candidate.ts";
import { numberOf } from "./numbers.ts";
import { fillerOf, isType, type Scene } from "./scene.ts";

/**
 * "gave X two years and his son Y eight", "X got six years and Y four", "X was jailed for five years and Y for three":
 * the verb and the unit are said once.
 */
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
        roles: { ...withoutOther(scene, element.last, first.roles), PATIENT: patient },
        details: { durationYears: years },
        confidence: 0.7,
      },
    ];
  });
}

/** "X three years for theft": what the first was convicted of is not what Y was. */
function withoutOther({ sentence }: Scene, last: number, roles: Candidate["roles"]): Candidate["roles"] {
  const isOther = [3, 4].some((step) => lowerOf(sentence, last + step) === "for");
  return isOther ? Object.fromEntries(Object.entries(roles).filter(([role]) => role !== "OFFENCE")) : roles;
}

/** The number right after a name that ends the clause, or has no other noun than the unit. */
function termRightAfter({ sentence }: Scene, last: number): number | null {
  const at = /^(?:for|to)$/.test(lowerOf(sentence, last + 1)) ? last + 2 : last + 1;
  const number = numberOf(lowerOf(sentence, at));
  const next = lowerOf(sentence, at + 1);
  return number !== null && /^(?:[.,;]|and|years?|)$/.test(next) ? number : null;
}
