import type { Match } from "../../frames/match.ts";
import type { Phrase } from "../../model.ts";
import { countIn } from "../numbers.ts";
import type { Scene } from "../scene.ts";

const FEW = 5;

/** "three people were killed" is a count, not somebody's death. */
export function isSplitByCount(scene: Scene, match: Match): boolean {
  if (!/^(?:DIED|ARRESTED)$/.test(match.type)) return false;
  const patient = match.roles.get("PATIENT")?.[0];
  return (
    patient !== undefined &&
    /^(?:group|human)$/.test(patient.kind) &&
    scene.sentence.words
      .slice(patient.first, patient.last + 1)
      .some((token) => token.tag === "NUM" || /^(?:hundreds|dozens|scores|thousands)$/i.test(token.text)) &&
    !isFew(scene, match, patient)
  );
}

/** "two others were arrested" tells of the two; larger numbers are figures. */
function isFew(scene: Scene, match: Match, patient: Phrase): boolean {
  const value = countIn(scene.sentence, patient.first, patient.last);
  return match.type === "ARRESTED" && value !== null && value <= FEW;
}
