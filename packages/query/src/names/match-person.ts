import { nameParts } from "@cursus/resolve";

/** How well a name answers to the one asked for; the greater the better, 0 = not at all. */
export const PERSON_MATCH = { none: 0, part: 1, surname: 2, whole: 3 };

/** Compares what was asked for with all the forms of a person's name, titles off, spellings folded on both sides. */
export function matchPerson(asked: string, forms: readonly string[]): number {
  const words = nameParts(asked);
  if (words.length === 0) return PERSON_MATCH.none;
  return Math.max(PERSON_MATCH.none, ...forms.map((form) => matchForm(words, nameParts(form))));
}

function matchForm(asked: readonly string[], name: readonly string[]): number {
  if (asked.length > 1 && sameWords(asked, name)) return PERSON_MATCH.whole;
  if (!isWithin(asked, name)) return PERSON_MATCH.none;
  return asked.at(-1) === name.at(-1) ? PERSON_MATCH.surname : PERSON_MATCH.part;
}

/** In any order: family names come first in many languages, and articles turn them round. */
function sameWords(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.toSorted().join(" ") === right.toSorted().join(" ");
}

/** Every word asked for is one of the name's, each once; a single letter is an initial. */
function isWithin(asked: readonly string[], name: readonly string[]): boolean {
  const left = [...name];
  return asked.every((word) => {
    const index = left.findIndex((part) => part === word || (word.length === 1 && part.startsWith(word)));
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
}
