import { entryOf } from "@cursus/kernel";
import { isPhrase } from "../../syntax/predicate.ts";
import type { Candidate } from "../candidate.ts";
import type { Scene } from "../scene.ts";
import { type CountType, count } from "./count.ts";

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
export function byNouns(scene: Scene): Candidate[] {
  return [...ofNouns(scene), ...bodies(scene)];
}

/** "confirmed 300 deaths", "eight bodies have been found". */
function bodies(scene: Scene): Candidate[] {
  return scene.elements.flatMap((element) => {
    if (!isPhrase(element)) return [];
    const { phrase } = element;
    const lemma = scene.sentence.words[phrase.head]?.lemma ?? "";
    const governor = scene.predicateList.find(
      ({ subjects, objects }) => subjects.includes(phrase) || objects.includes(phrase),
    );
    const isDeath = /^(?:death|fatality)$/.test(lemma);
    const isFound = lemma === "body" && governor !== undefined && FINDING.test(governor.verb.lemma);
    return (isDeath && governor) || isFound ? count(scene, "KILLED_COUNT", phrase, governor ?? null) : [];
  });
}

const FINDING = /^(?:find|recover|collect|bury|count|pull|discover|retrieve|exhume|bring)$/;

function ofNouns(scene: Scene): Candidate[] {
  return scene.elements.flatMap((element, at) => {
    const of = scene.elements[at + 1];
    const type = isPhrase(element)
      ? entryOf(TYPE_OF_NOUN, scene.sentence.words[element.phrase.head]?.lemma ?? "")
      : undefined;
    if (!type || of?.type !== "preposition" || of.word !== "of") return [];
    const first = scene.elements[at + 2];
    const second = scene.elements[at + 3]?.type === "and" ? scene.elements[at + 4] : undefined;
    return [first, second].flatMap((counted) =>
      isPhrase(counted) && counted.phrase.kind === "group" ? count(scene, type, counted.phrase, null) : [],
    );
  });
}
