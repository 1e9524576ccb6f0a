import { moodOf } from "../modality/mood.ts";
import { STATED } from "../modality/moods.ts";
import { lowerOf } from "../model.ts";
import type { Predicate } from "../syntax/predicate.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { offencesFrom } from "./offences.ts";
import { fillerOf, isType, offenceFiller, type Scene, spanIn } from "./scene.ts";

/** Verdicts of guilt told in other words than "found guilty". */
export const claimsOfVerdicts = (scene: Scene): readonly Candidate[] => [
  ...byFragment(scene),
  ...byProof(scene),
];

/** "Guilty of fraud, ran the last line": a sentence that opens with the verdict, of whoever the matter is. */
function byFragment(scene: Scene): readonly Candidate[] {
  const { sentence } = scene;
  const at = sentence.opening;
  const defendant = scene.discourse.defendant();
  if (!defendant || sentence.words[at]?.text !== "Guilty" || lowerOf(sentence, at + 1) !== "of") return [];
  const range = { first: at, last: at };
  const [offence] = offencesFrom(sentence, at + 2, sentence.words[at + 2]?.form === "gerund");
  const patient: Filler = { draft: defendant, span: spanIn(scene, range) };
  return [convicted(scene, range, patient, offence ? offenceFiller(scene, offence) : null)];
}

const PROOF = /^(?:proven|proved|established)$/;
const BENCH = /^(?:judges?|court|courts|tribunal|jury|jurors|bench|magistrates?|panel)$/;

/** "The judges held it proven that he had taken bribes": of what they hold proven one is convicted. */
function byProof(scene: Scene): readonly Candidate[] {
  const { sentence } = scene;
  return scene.predicateList.flatMap((holding) => {
    const isBench = holding.subjects.some(({ head }) => BENCH.test(lowerOf(sentence, head)));
    if (!isBench || !/^(?:hold|find|consider|deem|rule)$/.test(holding.verb.lemma)) return [];
    if (moodOf(scene, holding).polarity !== "asserted") return [];
    const proven = [1, 2, 3].some((step) => PROOF.test(lowerOf(sentence, holding.verb.last + step)));
    const deed = proven ? deedOf(scene, holding) : undefined;
    const subject = deed?.subjects[0];
    const person = subject ? fillerOf(scene, subject) : null;
    if (!deed || !isType(person, "Person", "Group")) return [];
    const range = { first: deed.verb.main, last: Math.max(deed.verb.main, deed.objects.at(-1)?.last ?? 0) };
    return [convicted(scene, holding.verb, person, offenceFiller(scene, range))];
  });
}

/** The verb of the clause that is held proven. */
const deedOf = ({ predicateList, sentence }: Scene, holding: Predicate): Predicate | undefined =>
  predicateList.find(
    ({ verb, subjects, link }) =>
      verb.first > holding.verb.last &&
      link === "complement" &&
      !PROOF.test(lowerOf(sentence, verb.main)) &&
      subjects.length > 0,
  );

const convicted = (
  scene: Scene,
  trigger: Candidate["trigger"],
  patient: Filler,
  offence: Filler | null,
): Candidate => ({
  type: "CONVICTED",
  sentence: scene.sentence,
  trigger,
  roles: { PATIENT: patient, ...(offence ? { OFFENCE: offence } : {}) },
  details: {},
  mood: STATED,
  attribution: null,
  date: null,
  confidence: 0.72,
});
