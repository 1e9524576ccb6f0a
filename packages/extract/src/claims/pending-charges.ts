import { moodOf } from "../modality/mood.ts";
import { STATED } from "../modality/moods.ts";
import { lowerOf, type Phrase, type WordRange } from "../model.ts";
import { isPhrase } from "../syntax/predicate.ts";
import type { Candidate } from "./candidate.ts";
import { offenceBefore, offencesFrom } from "./offences.ts";
import { fillerOf, isType, offenceFiller, type Scene } from "./scene.ts";

/** Steps that people face on charges; to be charged, convicted or cleared is told by its own verb. */
const STEPS = /^(?:ARRESTED|TRIED|EXTRADITED|RELEASED|ESCAPED|LEFT_OFFICE|DISMISSED)$/;

/** What people are who wait for a court: "free pending trial", "out on bail", "due in court". */
const STATES = /^(?:free|out|due|in|behind|jailed|wanted|still|back)$/;

/** "went on trial on charges of X", "detained on a fraud charge": the charge is a fact of its own, of whoever the step is. */
export function claimsOfPendingCharges(scene: Scene, claims: readonly Candidate[]): readonly Candidate[] {
  const told = claims.filter(
    ({ sentence, type, roles }) => sentence === scene.sentence && STEPS.test(type) && roles.PATIENT,
  );
  const steps = told.length > 0 ? told : states(scene);
  if (steps.length === 0) return [];
  const offences = scene.elements.flatMap((element, at) => {
    const listed = scene.elements[at - 1]?.type === "and" ? listBefore(scene, at) : [];
    const on = scene.elements[at - 1 - 2 * listed.length];
    const isCharge =
      isPhrase(element) && /^(?:charges?|counts?)$/.test(lowerOf(scene.sentence, element.phrase.head));
    return isCharge &&
      on?.type === "preposition" &&
      /^(?:on|over|under|with|for)$/.test(on.word) &&
      !element.phrase.possessor
      ? [...listed, ...offencesOf(scene, element.phrase)]
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

/** "theft, arson" in "on theft, arson and fraud charges": the nouns of the list that the charges end. */
function listBefore(scene: Scene, at: number): readonly Phrase[] {
  const [noun, link] = [scene.elements[at - 2], scene.elements[at - 1]];
  if (!(link?.type === "and" || link?.type === "comma") || !isPhrase(noun)) return [];
  const { phrase } = noun;
  const words = scene.sentence.words.slice(phrase.first, phrase.last + 1);
  return words.every(({ tag }) => /^(?:NOUN|ADJ)$/.test(tag)) ? [...listBefore(scene, at - 2), phrase] : [];
}

/** "is due in court on charges of X", "remains in custody on a fraud charge": a state that only the charged are in. */
function states(scene: Scene): readonly Candidate[] {
  return scene.predicateList.flatMap((predicate) => {
    const subject = predicate.subjects[0];
    const person = subject ? fillerOf(scene, subject) : null;
    if (!/^(?:be|remain|stay|sit)$/.test(predicate.verb.lemma) || !isType(person, "Person")) return [];
    const state = lowerOf(scene.sentence, predicate.verb.last + 1);
    if (!STATES.test(state) || moodOf(scene, predicate).polarity !== "asserted") return [];
    return [
      {
        type: "CHARGED",
        sentence: scene.sentence,
        trigger: predicate.verb,
        roles: { PATIENT: person },
        details: {},
        mood: STATED,
        attribution: null,
        date: null,
        confidence: 0.74,
      },
    ];
  });
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
