import { lowerOf, type Phrase } from "../../model.ts";
import type { Scene } from "../scene.ts";

const NOT_PEOPLE =
  /^(?:cows?|cattle|sheep|goats?|camels?|horses?|dogs?|animals?|birds?|chickens?|elephants?|livestock|houses?|homes?|buildings?|vehicles?|cars?|trees?|jobs?|years?|months?|days?|hours?|times?|percent|votes?|seats?|points?)$/;

/** Phrases that can count people: groups, plural titles, and things in the plural with a number before them. */
export const isCounted = (scene: Scene, phrase: Phrase): boolean => {
  if (/^(?:group|human)$/.test(phrase.kind) || phrase.office?.plural === true)
    return !NOT_PEOPLE.test(lowerOf(scene.sentence, phrase.head));
  const head = scene.sentence.words[phrase.head];
  return (
    phrase.kind === "thing" &&
    phrase.name === null &&
    head?.tag === "NOUN" &&
    head.text.toLowerCase() !== head.lemma &&
    !NOT_PEOPLE.test(head.text.toLowerCase()) &&
    scene.sentence.words.slice(phrase.first, phrase.head).some(({ tag }) => tag === "NUM")
  );
};
