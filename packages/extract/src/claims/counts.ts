import type { FactType } from "@cursus/graph-schema";
import { attributionOf } from "../modality/attribution.ts";
import { type Mood, moodOf, STATED } from "../modality/mood.ts";
import { verbClass } from "../modality/verb-classes.ts";
import { lowerOf, type Phrase, textOf, type WordRange } from "../model.ts";
import { isPhrase, type Predicate } from "../syntax/predicate.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { dateOfPredicate, dateOnPage, statedDate } from "./dates.ts";
import { countIn, qualifierOf } from "./numbers.ts";
import { fillerOf, isType, type Scene } from "./scene.ts";

type CountType = Extract<FactType, "KILLED_COUNT" | "INJURED_COUNT" | "ARRESTED_COUNT">;

const TYPE_OF_VERB: Readonly<Record<string, CountType>> = {
  kill: "KILLED_COUNT",
  die: "KILLED_COUNT",
  slay: "KILLED_COUNT",
  massacre: "KILLED_COUNT",
  injure: "INJURED_COUNT",
  wound: "INJURED_COUNT",
  hurt: "INJURED_COUNT",
  arrest: "ARRESTED_COUNT",
  detain: "ARRESTED_COUNT",
};

/** Claims that count the killed, injured and arrested. */
export function claimsOfCounts(scene: Scene): readonly Candidate[] {
  return [...byVerbs(scene), ...byOutcome(scene), ...byToll(scene), ...byNouns(scene)];
}

function byVerbs(scene: Scene): Candidate[] {
  return scene.predicateList.flatMap((predicate) => {
    const type = TYPE_OF_VERB[predicate.verb.lemma];
    if (!type || isAlternative(scene, predicate)) return [];
    const counted =
      predicate.passive || predicate.verb.lemma === "die" ? predicate.subjects : predicate.objects;
    const groups = counted.filter(
      (phrase) => phrase.kind === "group" || phrase.kind === "human" || phrase.office?.plural === true,
    );
    return groups.flatMap((phrase) => [
      ...count(scene, type, phrase, predicate),
      ...parts(scene, phrase).flatMap((part) => count(scene, type, part, predicate)),
    ]);
  });
}

/** "killed or wounded": how many of which is not said; the first stands for both. */
const isAlternative = (scene: Scene, predicate: Predicate): boolean =>
  lowerOf(scene.sentence, predicate.verb.first - 1) === "or" &&
  TYPE_OF_VERB[scene.sentence.words[predicate.verb.first - 2]?.lemma ?? ""] !== undefined;

function count(scene: Scene, type: CountType, phrase: Phrase, predicate: Predicate | null): Candidate[] {
  const value = countIn(scene.sentence, phrase.first, phrase.last);
  if (value === null || !Number.isInteger(value) || value < 1 || isYear(scene, phrase, value)) return [];
  if (type === "ARRESTED_COUNT" && value <= 5 && predicate) return [];
  const mood: Mood = predicate ? moodOf(scene, predicate) : STATED;
  const found = predicate ? dateOfPredicate(scene.sentence, scene.elements, predicate) : null;
  const place = predicate ? placeOf(scene, predicate) : null;
  const who = whoIs(scene, phrase);
  return [
    {
      type,
      sentence: scene.sentence,
      trigger: phrase,
      roles: { ...(place ? { PLACE: place } : {}) },
      details: {
        count: value,
        countQualifier: qualifierOf(scene.sentence, phrase.first),
        ...(who ? { who } : {}),
      },
      mood,
      attribution: (predicate ? attributionOf(scene, predicate) : null) ?? reporterOf(scene, phrase),
      date: found
        ? statedDate(scene.sentence, found, scene.dates, false)
        : dateOnPage(
            scene,
            predicate?.verb.gerund ? (scene.predicates.get(predicate.governor ?? -1) ?? null) : predicate,
          ),
      confidence: 0.85,
    },
  ];
}

/** "the government reported 10 killed, with 25 injured": who speaks before the figure. */
function reporterOf(scene: Scene, phrase: Phrase): string | null {
  const speech = scene.predicateList.findLast(
    ({ verb }) => verb.last < phrase.first && /^(?:say|claim)$/.test(verbClass(verb.lemma, false)),
  );
  const subject = speech?.subjects[0];
  return subject ? textOf(scene.sentence, subject) : null;
}

const isYear = (scene: Scene, phrase: WordRange, value: number): boolean =>
  value >= 1900 &&
  value <= 2100 &&
  phrase.first === phrase.last &&
  /^\d{4}$/.test(scene.sentence.words[phrase.first]?.text ?? "");

function whoIs(scene: Scene, phrase: Phrase): string | null {
  const from = firstNoun(scene, phrase);
  return from > phrase.last ? null : textOf(scene.sentence, { first: from, last: phrase.last });
}

const isQuantity = (scene: Scene, index: number): boolean =>
  /^(?:NUM|DET|ADV|ADP|PUNCT)$/.test(scene.sentence.words[index]?.tag ?? "") ||
  /^(?:at|least|more|than|most|about|nearly|over|some|around|dozen|hundred|thousand)$/.test(
    lowerOf(scene.sentence, index),
  );

function firstNoun(scene: Scene, phrase: Phrase): number {
  let index = phrase.first;
  while (index <= phrase.last && isQuantity(scene, index)) index++;
  return index;
}

const TYPE_OF_NOUN: Readonly<Record<string, CountType>> = {
  death: "KILLED_COUNT",
  killing: "KILLED_COUNT",
  murder: "KILLED_COUNT",
  massacre: "KILLED_COUNT",
  assassination: "KILLED_COUNT",
  arrest: "ARRESTED_COUNT",
  detention: "ARRESTED_COUNT",
};

/** "the deaths of a dozen people", "the arrests of 24 suspects", "the killing of X and 21 others". */
function byNouns(scene: Scene): Candidate[] {
  return scene.elements.flatMap((element, at) => {
    const of = scene.elements[at + 1];
    const type = isPhrase(element)
      ? TYPE_OF_NOUN[scene.sentence.words[element.phrase.head]?.lemma ?? ""]
      : undefined;
    if (!type || of?.type !== "preposition" || of.word !== "of") return [];
    const first = scene.elements[at + 2];
    const second = scene.elements[at + 3]?.type === "and" ? scene.elements[at + 4] : undefined;
    return [first, second].flatMap((counted) =>
      isPhrase(counted) && counted.phrase.kind === "group" ? count(scene, type, counted.phrase, null) : [],
    );
  });
}

/** "238 people, including 19 officers": the part is counted as well. */
function parts(scene: Scene, whole: Phrase): readonly Phrase[] {
  const at = scene.elements.findIndex((element) => isPhrase(element) && element.phrase === whole);
  const comma = scene.elements[at + 1]?.type === "comma" ? 1 : 0;
  const including = scene.elements[at + 1 + comma];
  const part = scene.elements[at + 2 + comma];
  const isPart = including && lowerOf(scene.sentence, including.first) === "including";
  return isPart && isPhrase(part) && /^(?:group|human)$/.test(part.phrase.kind) ? [part.phrase] : [];
}

function placeOf(scene: Scene, predicate: Predicate): Filler | null {
  for (const { preposition, phrases } of predicate.obliques) {
    const filler =
      /^(?:in|at|near|outside)$/.test(preposition) && phrases[0]?.kind === "place"
        ? fillerOf(scene, phrases[0])
        : null;
    if (isType(filler, "Place")) return filler;
  }
  return null;
}

const OUTCOMES: Readonly<Record<string, CountType>> = {
  dead: "KILLED_COUNT",
  killed: "KILLED_COUNT",
  injured: "INJURED_COUNT",
  wounded: "INJURED_COUNT",
  hurt: "INJURED_COUNT",
  arrested: "ARRESTED_COUNT",
  detained: "ARRESTED_COUNT",
};

/** "left more than 250 soldiers dead", "leaving 12 dead and 40 injured". */
function byOutcome(scene: Scene): Candidate[] {
  return scene.predicateList
    .filter((predicate) => predicate.verb.lemma === "leave" && !predicate.passive)
    .flatMap((predicate) =>
      scene.elements.flatMap((element) => {
        if (
          !isPhrase(element) ||
          element.first <= predicate.verb.last ||
          !/^(?:group|human)$/.test(element.phrase.kind)
        )
          return [];
        const type = OUTCOMES[lowerOf(scene.sentence, element.last + 1)];
        return type ? count(scene, type, element.phrase, predicate) : [];
      }),
    );
}

/** "the death toll stood at 131", "a toll of 40". */
function byToll(scene: Scene): Candidate[] {
  const { sentence } = scene;
  const toll = sentence.words.findIndex(
    (token, index) =>
      /^tolls?$/.test(token.lemma) && /^(?:death|casualty)$/.test(lowerOf(sentence, index - 1)),
  );
  if (toll < 0) return [];
  for (let index = toll + 1; index < Math.min(sentence.words.length, toll + 10); index++) {
    if (!/^(?:at|of|to)$/.test(lowerOf(sentence, index))) continue;
    const element = scene.elements.find(
      (candidate) => isPhrase(candidate) && candidate.first <= index + 2 && candidate.last > index,
    );
    const predicate =
      scene.predicateList.find((candidate) => candidate.at > 0 && candidate.verb.first > toll) ?? null;
    return element && isPhrase(element) && element.phrase.kind === "group"
      ? count(scene, "KILLED_COUNT", element.phrase, predicate)
      : [];
  }
  return [];
}
