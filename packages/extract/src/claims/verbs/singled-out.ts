import { identify } from "../../coreference/identity.ts";
import type { Match } from "../../frames/match.ts";
import { lowerOf } from "../../model.ts";
import type { Scene } from "../scene.ts";

const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|latest|only)$/;
/** What tells of the office itself. */
const OF_OFFICE = /^(?:elect|serve|hold|win|rule|lead|head|take|come|succeed|govern)$/;

/** "became the third minister to resign": what one was first or third in is no office that one took. */
export function isSingledOut({ sentence }: Scene, { predicate, roles }: Match): boolean {
  const office = roles.get("OFFICE")?.[0];
  if (predicate.verb.lemma !== "become" || !office || lowerOf(sentence, office.last + 1) !== "to")
    return false;
  const isCounted = sentence.words
    .slice(predicate.verb.last + 1, office.head)
    .some(({ text }) => ORDINAL.test(text.toLowerCase()));
  const deed = sentence.words.slice(office.last + 2, office.last + 4).find(({ tag }) => tag === "VERB");
  return isCounted && deed !== undefined && !OF_OFFICE.test(deed.lemma);
}

/** The one who is counted so and the subject are one. */
export function joinSingledOut(scene: Scene, { predicate, roles }: Match): void {
  const office = roles.get("OFFICE")?.[0];
  const counted = office && scene.meanings.get(office);
  const [subject] = predicate.subjects;
  const person = subject ? scene.meanings.get(subject) : undefined;
  if (counted && person && counted !== person && !counted.named) identify(counted, person);
}
