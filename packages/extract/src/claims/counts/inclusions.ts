import { entryOf } from "@cursus/kernel";
import { lowerOf, type Phrase } from "../../model.ts";
import { isPhrase, type Predicate } from "../../syntax/predicate.ts";
import type { Candidate } from "../candidate.ts";
import type { Scene } from "../scene.ts";
import { type CountType, count } from "./count.ts";
import { isCounted } from "./counted.ts";

/** How many sentences back the figure may stand that a part is counted of. */
const REACH = 1;
/** Whom an outcome befell, as a noun: "nine of the dead". */
const BEFALLEN: Readonly<Record<string, CountType>> = {
  dead: "KILLED_COUNT",
  killed: "KILLED_COUNT",
  slain: "KILLED_COUNT",
  fatalities: "KILLED_COUNT",
  injured: "INJURED_COUNT",
  wounded: "INJURED_COUNT",
  arrested: "ARRESTED_COUNT",
  detained: "ARRESTED_COUNT",
  detainees: "ARRESTED_COUNT",
};

/**
 * Parts of a figure told beside it: "with 12 policemen among them", "four officers are included in that figure",
 * "nine of the dead were soldiers". `found` are the counts of this sentence so far.
 */
export function byInclusion(scene: Scene, found: readonly Candidate[]): Candidate[] {
  const whole = wholeOf(scene, found);
  return scene.elements.flatMap((element, at) => {
    if (!isPhrase(element)) return [];
    const { phrase } = element;
    const befallen = ofTheBefallen(scene, phrase);
    if (befallen) return partOf(scene, befallen, phrase);
    const isPart = whole !== null && isCounted(scene, phrase) && isIncluded(scene, phrase, at);
    return isPart && !isTold(phrase, found) ? count(scene, whole, phrase, null) : [];
  });
}

/** What the last figure in reach counts. */
function wholeOf(scene: Scene, found: readonly Candidate[]): CountType | null {
  const near = scene.earlier.filter(({ sentence }) => scene.sentence.index - sentence.index <= REACH);
  const type = [...near, ...found].findLast((one) => /_COUNT$/.test(one.type))?.type;
  return type === "KILLED_COUNT" || type === "INJURED_COUNT" || type === "ARRESTED_COUNT" ? type : null;
}

const isTold = (phrase: Phrase, found: readonly Candidate[]): boolean =>
  found.some(({ trigger }) => trigger.first === phrase.first);

/** "nine of the dead". */
function ofTheBefallen({ sentence }: Scene, phrase: Phrase): CountType | null {
  const isOfThe =
    lowerOf(sentence, phrase.last + 1) === "of" && /^(?:the|those)$/.test(lowerOf(sentence, phrase.last + 2));
  return (isOfThe && entryOf(BEFALLEN, lowerOf(sentence, phrase.last + 3))) || null;
}

/** The people counted are what the figure "were". */
function partOf(scene: Scene, type: CountType, phrase: Phrase): Candidate[] {
  const copula = scene.predicateList.find(
    ({ verb, subjects }) => verb.lemma === "be" && subjects.includes(phrase),
  );
  const told = copula?.objects[0];
  return count(scene, type, phrase, copula ?? null).map((claim) =>
    told
      ? { ...claim, details: { ...claim.details, who: scene.sentence.words[told.head]?.text ?? "people" } }
      : claim,
  );
}

function isIncluded(scene: Scene, phrase: Phrase, at: number): boolean {
  const [among, them] = [scene.elements[at + 1], scene.elements[at + 2]];
  if (isAmong(scene, among) && isPhrase(them) && THEM.test(lowerOf(scene.sentence, them.phrase.head)))
    return true;
  const verb = scene.predicateList.find(({ subjects }) => subjects.includes(phrase));
  return verb !== undefined && includes(scene, verb);
}

const THEM = /^(?:them|these|those)$/;

const isAmong = (scene: Scene, element: Scene["elements"][number] | undefined): boolean =>
  element?.type === "preposition" && lowerOf(scene.sentence, element.first) === "among";

/** "are included in that figure", "were among the dead". */
const includes = (scene: Scene, { verb, passive, obliques }: Predicate): boolean =>
  !verb.negated &&
  obliques.some(
    ({ preposition, phrases, from }) =>
      (passive &&
        verb.lemma === "include" &&
        preposition === "in" &&
        phrases.some(({ head }) =>
          /^(?:figures?|toll|number|total|count)$/.test(lowerOf(scene.sentence, head)),
        )) ||
      (verb.lemma === "be" &&
        preposition === "among" &&
        (entryOf(BEFALLEN, lowerOf(scene.sentence, from + 1)) !== undefined ||
          phrases.some(({ head }) => /^(?:victims|casualties|dead)$/.test(lowerOf(scene.sentence, head))))),
  );
