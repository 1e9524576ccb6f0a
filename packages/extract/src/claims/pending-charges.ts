import { STATED } from "../modality/moods.ts";
import { lowerOf, type Phrase, type WordRange } from "../model.ts";
import { isPhrase } from "../syntax/predicate.ts";
import type { Candidate } from "./candidate.ts";
import { offenceBefore, offencesFrom } from "./offences.ts";
import { offenceFiller, type Scene } from "./scene.ts";

/** Steps that people face on charges; to be charged, convicted or cleared is told by its own verb. */
const STEPS = /^(?:ARRESTED|TRIED|EXTRADITED|RELEASED|ESCAPED|LEFT_OFFICE|DISMISSED)$/;

/** "went on trial on charges of X", "detained on a fraud charge": the charge is a fact of its own, of whoever the step is. */
export function claimsOfPendingCharges(scene: Scene, claims: readonly Candidate[]): readonly Candidate[] {
  const steps = claims.filter(
    ({ sentence, type, roles }) => sentence === scene.sentence && STEPS.test(type) && roles.PATIENT,
  );
  if (steps.length === 0) return [];
  const offences = scene.elements.flatMap((element, at) => {
    const on = scene.elements[at - 1];
    const isCharge =
      isPhrase(element) && /^(?:charges?|counts?)$/.test(lowerOf(scene.sentence, element.phrase.head));
    return isCharge &&
      on?.type === "preposition" &&
      /^(?:on|over|under|with|for)$/.test(on.word) &&
      !element.phrase.possessor
      ? offencesOf(scene, element.phrase)
      : [];
  });
  const people = new Map(steps.map((step) => [step.roles.PATIENT?.draft, step]));
  return [...people.values()].flatMap((step) =>
    offences.map(
      (range): Candidate => ({
        ...step,
        type: "CHARGED",
        roles: {
          ...(step.roles.PATIENT ? { PATIENT: step.roles.PATIENT } : {}),
          OFFENCE: offenceFiller(scene, range),
        },
        details: {},
        mood: STATED,
        date: null,
        confidence: 0.74,
      }),
    ),
  );
}

/** "a fraud charge", "charges of fraud", "charges linked to kickbacks". */
function offencesOf(scene: Scene, charge: Phrase): readonly WordRange[] {
  const before = offenceBefore(scene.sentence, charge.first, charge.head);
  if (before) return [before];
  let at = charge.last + 1;
  if (
    /^(?:linked|related|relating|connected|stemming|arising|involving|including|concerning|regarding|tied)$/.test(
      lowerOf(scene.sentence, at),
    )
  )
    at++;
  if (!/^(?:of|for|to|from|with|that|over)$/.test(lowerOf(scene.sentence, at)))
    return at > charge.last + 1 ? offencesFrom(scene.sentence, at, false) : [];
  const gerund = scene.sentence.words[at + 1]?.form === "gerund";
  return offencesFrom(scene.sentence, at + 1, gerund);
}
