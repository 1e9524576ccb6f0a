import type { FactType } from "@cursus/graph-schema";
import { attributionOf } from "../../modality/attribution.ts";
import { moodOf } from "../../modality/mood.ts";
import { type Mood, STATED } from "../../modality/moods.ts";
import { verbClass } from "../../modality/verb-classes.ts";
import { lowerOf, type Phrase, textOf, type WordRange } from "../../model.ts";
import type { Predicate } from "../../syntax/predicate.ts";
import type { Candidate, Filler } from "../candidate.ts";
import { dateOfPredicate } from "../dates/of-predicate.ts";
import { dateOnPage, statedDate } from "../dates.ts";
import { countIn, qualifierOf } from "../numbers.ts";
import { fillerOf, isType, type Scene } from "../scene.ts";
import { placeOfOccasion } from "./occasions.ts";

export type CountType = Extract<FactType, "KILLED_COUNT" | "INJURED_COUNT" | "ARRESTED_COUNT">;

export function count(
  scene: Scene,
  type: CountType,
  phrase: Phrase,
  predicate: Predicate | null,
): Candidate[] {
  const value = countIn(scene.sentence, phrase.first, phrase.last);
  if (value === null || !Number.isInteger(value) || value < 1 || isYear(scene, phrase, value)) return [];
  if (type === "ARRESTED_COUNT" && value <= 5 && predicate) return [];
  const mood: Mood = predicate ? moodOf(scene, predicate) : STATED;
  const found = predicate ? dateOfPredicate(scene.sentence, scene.elements, predicate) : null;
  const place = predicate ? (placeOf(scene, predicate) ?? placeOfOccasion(scene, predicate)) : null;
  const who = whoIs(scene, phrase);
  return [
    {
      type,
      sentence: scene.sentence,
      trigger: phrase,
      roles: { ...(place ? { PLACE: place } : {}) },
      details: {
        count: value,
        countQualifier: qualifierOf(scene.sentence, phrase.first, phrase.last),
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
    ({ verb }) =>
      verb.last < phrase.first &&
      (verb.lemma === "speak" || /^(?:say|claim)$/.test(verbClass(verb.lemma, false))),
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
