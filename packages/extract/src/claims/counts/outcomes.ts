import { entryOf } from "@cursus/kernel";
import { lowerOf } from "../../model.ts";
import { isPhrase, type Predicate } from "../../syntax/predicate.ts";
import type { Candidate } from "../candidate.ts";
import type { Scene } from "../scene.ts";
import { type CountType, count } from "./count.ts";
import { isCounted } from "./counted.ts";

const OUTCOMES: Readonly<Record<string, CountType>> = {
  dead: "KILLED_COUNT",
  killed: "KILLED_COUNT",
  injured: "INJURED_COUNT",
  wounded: "INJURED_COUNT",
  hurt: "INJURED_COUNT",
  arrested: "ARRESTED_COUNT",
  detained: "ARRESTED_COUNT",
};

/** "left more than 250 soldiers dead", "leaving 46 dead and 40 injured", "10 wounded". */
export function byOutcome(scene: Scene): Candidate[] {
  return scene.elements.flatMap((element) => {
    if (!isPhrase(element)) return [];
    const own = entryOf(OUTCOMES, lowerOf(scene.sentence, element.phrase.head));
    const governor = leaverOf(scene, element.first);
    if (own && element.phrase.head > element.first) return count(scene, own, element.phrase, governor);
    const next = entryOf(OUTCOMES, lowerOf(scene.sentence, element.last + 1));
    return governor && next && isCounted(scene, element.phrase)
      ? count(scene, next, element.phrase, governor)
      : [];
  });
}

/** The verb that leaves somebody so, before a word. */
const leaverOf = (scene: Scene, before: number): Predicate | null =>
  scene.predicateList.findLast(
    ({ verb, passive }) => verb.lemma === "leave" && !passive && verb.last < before,
  ) ?? null;

/** "the death toll stood at 131", "put the number of dead at 11", "a toll of 40". */
export function byToll(scene: Scene): Candidate[] {
  const { sentence } = scene;
  const toll = sentence.words.findIndex((_, index) => isToll(scene, index));
  if (toll < 0) return [];
  for (let index = toll + 1; index < Math.min(sentence.words.length, toll + 10); index++) {
    if (!/^(?:at|to)$/.test(lowerOf(sentence, index)) && !isTollOf(scene, toll, index)) continue;
    const element = scene.elements.find(
      (candidate) => isPhrase(candidate) && candidate.first <= index + 2 && candidate.last > index,
    );
    const predicate =
      scene.predicateList.find((candidate) => candidate.at > 0 && candidate.verb.first > toll) ??
      scene.predicateList.findLast((candidate) => candidate.verb.last < toll) ??
      null;
    return element && isPhrase(element) && element.phrase.kind === "group"
      ? count(scene, "KILLED_COUNT", element.phrase, predicate)
      : [];
  }
  return [];
}

function isToll({ sentence }: Scene, index: number): boolean {
  const word = lowerOf(sentence, index);
  if (/^tolls?$/.test(word)) return /^(?:death|casualty)$/.test(lowerOf(sentence, index - 1));
  if (!/^(?:dead|deaths|fatalities)$/.test(word)) return false;
  const before = [2, 1].map((step) => lowerOf(sentence, index - step)).join(" ");
  return (
    /^(?:number of|of the)$/.test(before) &&
    /^number$/.test(lowerOf(sentence, index - (before === "of the" ? 3 : 2)))
  );
}

const isTollOf = ({ sentence }: Scene, toll: number, index: number): boolean =>
  index === toll + 1 && lowerOf(sentence, index) === "of" && /^toll$/.test(lowerOf(sentence, toll));
