import { lowerOf } from "../../model.ts";
import { isPhrase } from "../../syntax/predicate.ts";
import type { Candidate } from "../candidate.ts";
import type { Scene } from "../scene.ts";
import { type CountType, count } from "./count.ts";

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
export function byOutcome(scene: Scene): Candidate[] {
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
export function byToll(scene: Scene): Candidate[] {
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
