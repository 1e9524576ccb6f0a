import { lowerOf, type Phrase, type SentenceView } from "../model.ts";
import type { Element } from "../syntax/elements.ts";
import { isPhrase, type Predicate } from "../syntax/predicate.ts";
import type { VerbPattern } from "./define.ts";
import { afterObjects, FITS, type Filled, fillObliques, put } from "./fill.ts";

/** "filed an appeal", "was given a sentence", "overturned X's conviction". */
export function fillByNoun(
  sentence: SentenceView,
  elements: readonly Element[],
  predicate: Predicate,
  pattern: VerbPattern,
  noun: RegExp,
  roles: Filled,
): Filled | null {
  const isNoun = (phrase: Phrase | undefined): phrase is Phrase =>
    phrase !== undefined && noun.test(lowerOf(sentence, phrase.head));
  fillObliques(sentence, predicate, pattern, roles);
  if (pattern.patient === "object") return fillDitransitive(elements, predicate, pattern, isNoun, roles);
  const object = predicate.passive ? predicate.subjects[0] : predicate.objects[0];
  if (!isNoun(object)) return null;
  if (!predicate.passive)
    put(roles, pattern.patient === "subject" ? "PATIENT" : pattern.subject, predicate.subjects);
  if (pattern.patient === "subject" && pattern.subject)
    put(roles, pattern.subject, predicate.passive ? [] : predicate.subjects);
  if (pattern.patient === "possessor") put(roles, pattern.object ?? "PATIENT", ownersOf(elements, object));
  if (pattern.patient === "against") put(roles, "PATIENT", afterPreposition(elements, object, /^against$/));
  return roles;
}

function fillDitransitive(
  elements: readonly Element[],
  predicate: Predicate,
  pattern: VerbPattern,
  isNoun: (phrase: Phrase | undefined) => phrase is Phrase,
  roles: Filled,
): Filled | null {
  const given = predicate.passive ? predicate.objects[0] : afterObjects(elements, predicate)[0];
  const thing = isNoun(given) || predicate.passive ? given : overComma(elements, predicate, isNoun);
  if (!isNoun(thing)) return null;
  put(roles, "PATIENT", predicate.passive ? predicate.subjects : predicate.objects);
  if (!predicate.passive) put(roles, pattern.subject, predicate.subjects);
  return roles;
}

/** "gave his wife, Jane Doe, two years": what is given may stand after the comma that closes a name. */
function overComma(
  elements: readonly Element[],
  predicate: Predicate,
  isNoun: (phrase: Phrase | undefined) => phrase is Phrase,
): Phrase | undefined {
  const last = predicate.objects[0];
  const at = elements.findIndex((element) => isPhrase(element) && element.phrase === last);
  const [comma, after] = [elements[at + 1], elements[at + 2]];
  return at >= 0 && comma?.type === "comma" && isPhrase(after) && isNoun(after.phrase)
    ? after.phrase
    : undefined;
}

/** Whose conviction or appeal it is: the possessor, or what "of", "against", "by" or "for" brings. */
export function ownersOf(elements: readonly Element[], phrase: Phrase): readonly Phrase[] {
  const people = (list: readonly Phrase[]): readonly Phrase[] =>
    list.filter((owner) => FITS.PATIENT?.(owner) ?? false);
  if (phrase.possessor) return people([phrase.possessor]);
  return people(afterPreposition(elements, phrase, /^(?:of|against|by|for|on)$/));
}

/** The first people that such a preposition brings, up to four elements after the phrase. */
function afterPreposition(
  elements: readonly Element[],
  phrase: Phrase,
  preposition: RegExp,
): readonly Phrase[] {
  const at = elements.findIndex((element) => isPhrase(element) && element.phrase === phrase);
  for (let index = at + 1; index < at + 8; index += 1) {
    const element = elements[index];
    const next = elements[index + 1];
    if (!element || element.type === "verb" || element.type === "break" || element.type === "relative")
      return [];
    if (
      element.type === "preposition" &&
      preposition.test(element.word) &&
      isPhrase(next) &&
      (FITS.PATIENT?.(next.phrase) ?? false)
    )
      return [next.phrase];
  }
  return [];
}
