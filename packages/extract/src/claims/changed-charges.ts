import { moodOf } from "../modality/mood.ts";
import { lowerOf, type Phrase, type WordRange } from "../model.ts";
import type { Oblique, Predicate } from "../syntax/predicate.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { dateOfPredicate } from "./dates/of-predicate.ts";
import { statedDate } from "./dates.ts";
import { offencesFrom } from "./offences.ts";
import { fillerOf, isType, offenceFiller, type Scene, spanIn } from "./scene.ts";

/** Verbs that put another charge in a charge's place. */
const CHANGE =
  /^(?:change|amend|reduce|upgrade|downgrade|replace|reclassify|alter|commute|revise|convert|exchange|swap|substitute|turn|lower|raise|modify|recast|drop)$/;
const CHARGE = /^(?:charges?|counts?|indictment|accusations?)$/;
/** What brings the new charge. */
const TO = /^(?:to|with|into|for|by)$/;
/** How many sentences back the charge may stand that "it" means. */
const REACH = 1;

/** "The charge was later changed to X", "but replaced it with X", "by Christmas the charge had become X". */
export function changedCharges(scene: Scene): readonly Candidate[] {
  return scene.predicateList.flatMap((predicate) => {
    const charge = changedIn(scene, predicate);
    if (!charge) return [];
    const defendant = ownerOf(scene, charge) ?? chargedBefore(scene) ?? scene.discourse.defendant();
    const [range] = newOffence(scene, predicate, charge);
    if (!defendant) return [];
    const old = oldOffence(scene, charge, defendant);
    const roles: Candidate["roles"] = {
      PATIENT: { draft: defendant, span: spanIn(scene, charge) },
      ...(range ? { OFFENCE: offenceFiller(scene, range) } : {}),
      ...(old ? { OFFENCE_FROM: old } : {}),
    };
    return [claimOf(scene, predicate, roles)];
  });
}

/** The phrase for the charge that the verb changes. */
function changedIn(scene: Scene, predicate: Predicate): Phrase | null {
  const { lemma } = predicate.verb;
  const isCharge = ({ head }: Phrase): boolean => CHARGE.test(lowerOf(scene.sentence, head));
  if (lemma === "become" && !predicate.passive) return predicate.subjects.find(isCharge) ?? null;
  if (!CHANGE.test(lemma)) return null;
  const changed = predicate.passive ? predicate.subjects[0] : predicate.objects[0];
  if (!changed) return null;
  if (isCharge(changed)) return isReplaced(scene, predicate, changed) ? changed : null;
  const isIt = /^(?:it|them)$/.test(lowerOf(scene.sentence, changed.head));
  const isRelative = predicate.link === "relative" && !predicate.passive;
  const before = predicate.verb.first;
  const charge =
    (isIt || isRelative ? chargeBefore(scene, before) : null) ??
    (isIt && isAfterCharging(scene, before) ? changed : null);
  const bringsOffence = predicate.obliques.some(
    ({ preposition, from }) => TO.test(preposition) && isOffence(scene, from),
  );
  return charge && bringsOffence ? charge : null;
}

/** Some other charge is said, or the verb alone says that there is one: a charge dropped or raised is none. */
const isReplaced = (scene: Scene, { verb, obliques }: Predicate, charge: Phrase): boolean =>
  obliques.some(({ preposition }) => TO.test(preposition)) ||
  isBrought(scene, charge) ||
  !/^(?:drop|raise|lower|turn|swap|replace)$/.test(verb.lemma);

/** "changed the charge to influence peddling", where the tree has a verb behind "to". */
const isBrought = ({ sentence }: Scene, charge: Phrase): boolean =>
  /^(?:to|with|into)$/.test(lowerOf(sentence, charge.last + 1));

/** The last phrase for a charge before a word of the sentence, in a clause of its own. */
function chargeBefore(scene: Scene, before: number): Phrase | null {
  const phrases = scene.elements.flatMap((element) => (element.type === "phrase" ? [element.phrase] : []));
  return (
    phrases.findLast(({ head, last }) => last < before && CHARGE.test(lowerOf(scene.sentence, head))) ?? null
  );
}

/** "was charged with X, but a judge replaced it": the charge that the verb before tells. */
const isAfterCharging = ({ predicateList }: Scene, before: number): boolean =>
  predicateList.some(({ verb }) => verb.last < before && /^(?:charge|indict)$/.test(verb.lemma));

/** What follows can be an offence: no number, place or person. */
const isOffence = (scene: Scene, from: number): boolean =>
  !scene.elements.some(
    (element) =>
      element.type === "phrase" &&
      element.first === from &&
      /^(?:person|place|organization|pronoun|office)$/.test(element.phrase.kind),
  );

const ownerOf = (scene: Scene, phrase: Phrase): Filler["draft"] | null => {
  const filler = phrase.possessor ? fillerOf(scene, phrase.possessor) : null;
  return isType(filler, "Person", "Group") ? filler.draft : null;
};

/** Who this sentence or the one before says was charged. */
const chargedBefore = (scene: Scene): Filler["draft"] | null =>
  scene.earlier.findLast(
    ({ type, sentence }) => type === "CHARGED" && scene.sentence.index - sentence.index <= REACH,
  )?.roles.PATIENT?.draft ?? null;

function newOffence(scene: Scene, predicate: Predicate, charge: Phrase): readonly WordRange[] {
  const { sentence } = scene;
  if (predicate.verb.lemma === "become") return offencesFrom(sentence, predicate.verb.last + 1, false);
  const to = predicate.obliques.find(({ preposition }) => TO.test(preposition));
  if (to)
    return offencesFrom(
      sentence,
      overOne(scene, to),
      to.gerund !== null || isGerundAt(scene, overOne(scene, to)),
    );
  return isBrought(scene, charge) ? offencesFrom(sentence, charge.last + 2, false) : [];
}

/** "to one of fraud": the offence begins after "of". */
const overOne = ({ sentence }: Scene, { from }: Oblique): number =>
  lowerOf(sentence, from) === "one" && lowerOf(sentence, from + 1) === "of" ? from + 2 : from;

const isGerundAt = ({ sentence }: Scene, at: number): boolean => sentence.words[at]?.form === "gerund";

/** The offence of the charge itself, else the one that the defendant was charged with before. */
function oldOffence(scene: Scene, charge: Phrase, defendant: Filler["draft"]): Filler | undefined {
  if (lowerOf(scene.sentence, charge.last + 1) === "of") {
    const [range] = offencesFrom(scene.sentence, charge.last + 2, isGerundAt(scene, charge.last + 2));
    if (range) return offenceFiller(scene, range);
  }
  return scene.earlier.findLast(({ type, roles }) => type === "CHARGED" && roles.PATIENT?.draft === defendant)
    ?.roles.OFFENCE;
}

function claimOf(scene: Scene, predicate: Predicate, roles: Candidate["roles"]): Candidate {
  const mood = moodOf(scene, predicate);
  const found = dateOfPredicate(scene.sentence, scene.elements, predicate);
  return {
    type: "CHARGE_CHANGED",
    sentence: scene.sentence,
    trigger: predicate.verb,
    roles,
    details: {},
    mood,
    attribution: null,
    date: found ? statedDate(scene.sentence, found, scene.dates, mood.polarity === "planned") : null,
    confidence: 0.78,
  };
}
