import { entryOf } from "@cursus/kernel";
import { moodOf } from "../modality/mood.ts";
import { lowerOf, type Phrase, textOf } from "../model.ts";
import { isPhrase, isVerb } from "../syntax/predicate.ts";
import { dateAfterNoun } from "./dates/of-nouns.ts";
import { dateOfPredicate } from "./dates/of-predicate.ts";
import { dateOnPage, statedDate } from "./dates.ts";
import { attributive, soleDate } from "./happenings/dates.ts";
import { type Happening, type HappeningType, NOUNS } from "./happenings/happening.ts";
import { placeInside, placeOf, placeOfVerb } from "./happenings/places.ts";
import { happeningsByVerbs } from "./happenings-by-verbs.ts";
import type { Scene } from "./scene.ts";

/** The mentions of a sentence that are neither denied, planned nor alleged by their own words. */
export function happeningsIn(scene: Scene): readonly Happening[] {
  if (scene.sentence.titleCase) return [];
  if (
    !scene.predicateList.some(({ verb }) => verb.tense !== null) &&
    !/[.!?]/.test(scene.sentence.text.slice(-2))
  )
    return [];
  return [...byNouns(scene), ...happeningsByVerbs(scene)];
}

const UNREAL =
  /^(?:no|possible|potential|alleged|planned|proposed|any|future|attempted|suspected|coming|upcoming|imminent|expected|more|further|such|similar|domestic|sexual|heart|verbal|personal|online|racist|cyber|all|other)$/;

function byNouns(scene: Scene): Happening[] {
  return scene.elements.flatMap((element, at) => {
    if (!isPhrase(element) || element.phrase.kind !== "thing" || element.phrase.name) return [];
    const { phrase } = element;
    const type = entryOf(NOUNS, scene.sentence.words[phrase.head]?.lemma ?? "");
    if (
      !type ||
      (type === "COUP" &&
        lowerOf(scene.sentence, phrase.head) === "takeover" &&
        !/military|army|armed|power/.test(textOf(scene.sentence, phrase).toLowerCase()))
    )
      return [];
    const words = scene.sentence.words
      .slice(phrase.first, phrase.head)
      .map((token) => token.text.toLowerCase());
    if (
      isManner(scene, phrase) ||
      words.some((word) => UNREAL.test(word)) ||
      isWished(scene, at) ||
      isOfAKind(scene, at)
    )
      return [];
    return [happening(scene, type, phrase, at)];
  });
}

/** "resigned in protest", "paid under protest", "left without protest": how something was done. */
function isManner({ sentence }: Scene, { first, head }: Phrase): boolean {
  const before = lowerOf(sentence, first - 1);
  if (before === "without") return true;
  return /^(?:in|under)$/.test(before) && first === head && lowerOf(sentence, head) === "protest";
}

/** "threat of attacks", "called for protests", "accused of staging a coup", "investigate reports about". */
function isWished(scene: Scene, at: number): boolean {
  const before = scene.elements[at - 2];
  if (
    scene.elements[at - 1]?.type === "preposition" &&
    isPhrase(before) &&
    /^(?:threats?|calls?|plans?|reports?|fears?|allegations?|accusations?|risk|victims?|law|laws|adviser|advisor|minister|series|history|kind|charges?)$/.test(
      lowerOf(scene.sentence, before.phrase.head),
    )
  )
    return true;
  const verb = scene.predicateList
    .filter((predicate) => predicate.at < at && (scene.elements[at]?.first ?? 0) <= predicate.end)
    .at(-1);
  return (
    verb !== undefined &&
    (/^(?:call|plan|ban|incite|threaten|accuse|prevent|avoid|fear|investigate|condemn|criticize|criticise|oppose|prohibit|allege|permit|expect|tackle|incite|announce)$/.test(
      verb.verb.lemma,
    ) ||
      moodOf(scene, verb).polarity !== "asserted")
  );
}

/** "the policing of marches", "a ban on protests", "the right to protests": of such things in general, not of one. */
function isOfAKind(scene: Scene, at: number): boolean {
  const [noun, of, kind] = scene.elements.slice(at - 2, at + 1);
  if (!isPhrase(noun) || of?.type !== "preposition" || !isPhrase(kind)) return false;
  const isBare = kind.first === kind.phrase.head && /s$/.test(lowerOf(scene.sentence, kind.first));
  return isBare && REGULATION.test(lowerOf(scene.sentence, noun.phrase.head));
}

const REGULATION =
  /^(?:policing|bans?|banning|rights?|freedom|planning|permits?|permission|regulation|restrictions?|prevention|rules?|policy)$/;

export function happening(scene: Scene, type: HappeningType, phrase: Phrase, at: number): Happening {
  const next = scene.elements.findIndex(
    (element, index) =>
      index > at && (isVerb(element) || /^(?:relative|subordinator|break)$/.test(element.type)),
  );
  const limit = next < 0 ? scene.sentence.words.length : (scene.elements[next]?.first ?? 0) - 1;
  const governor = scene.predicateList.find(
    (predicate) =>
      predicate.subjects.includes(phrase) ||
      predicate.objects.includes(phrase) ||
      predicate.obliques.some(({ phrases }) => phrases.includes(phrase)),
  );
  const own =
    dateAfterNoun(scene.sentence, { first: phrase.head, last: phrase.head }, limit) ??
    attributive(scene, phrase);
  const found =
    own ??
    (governor?.subjects.includes(phrase)
      ? dateOfPredicate(scene.sentence, scene.elements, governor)
      : null) ??
    soleDate(scene, phrase, governor);
  return {
    type,
    sentence: scene.sentence,
    phrase,
    place: placeOf(scene, at) ?? placeInside(scene, phrase) ?? placeOfVerb(scene, governor, phrase),
    agent: null,
    date: found
      ? statedDate(scene.sentence, found, scene.dates, false)
      : type === "COUP" && lowerOf(scene.sentence, phrase.first) === "the"
        ? null
        : dateOnPage(scene, scene.predicateList.find(({ link }) => link === "main") ?? null),
    polarity: "asserted",
  };
}
