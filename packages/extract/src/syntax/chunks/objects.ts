import type { Phrase } from "../../model.ts";
import type { Element } from "../elements.ts";
import { isPhrase, isVerb } from "../predicate.ts";
import { sameKind } from "./kinds.ts";
import { antecedents } from "./subjects.ts";

/** The objects right after a verb, spread over commas and "and". */
export function objectsOf(elements: readonly Element[], at: number): readonly Phrase[] {
  const first = elements[at + 1];
  if (!isPhrase(first)) return [];
  return listFrom(elements, at + 1);
}

/** A list of phrases: "A, B and C", each perhaps with a prepositional rest. */
export function listFrom(elements: readonly Element[], start: number): readonly Phrase[] {
  const list: Phrase[] = [];
  let index = start;
  for (;;) {
    const element = elements[index];
    if (!isPhrase(element)) break;
    list.push(element.phrase);
    const next = nextInList(elements, index, element.phrase);
    if (next === null) break;
    index = next;
  }
  return list;
}

function nextInList(elements: readonly Element[], index: number, phrase: Phrase): number | null {
  let next = index + 1;
  while (
    elements[next]?.type === "preposition" &&
    elements[next] &&
    /^(?:of|from|for|in)$/.test(wordOf(elements[next])) &&
    isPhrase(elements[next + 1]) &&
    joinsList(elements, next + 2)
  )
    next += 2;
  if (elements[next]?.type === "comma") next++;
  else if (elements[next]?.type !== "and") return null;
  if (elements[next]?.type === "and") next++;
  const candidate = elements[next];
  if (!isPhrase(candidate) || !sameKind(candidate.phrase, phrase)) return null;
  const after = elements[next + 1];
  if (isVerb(after) && !after.verb.infinitive && !after.verb.gerund) return null;
  return elements[next - 1]?.type === "and" || joinsList(elements, next + 1) ? next : null;
}

const wordOf = (element: Element | undefined): string => (element && "word" in element ? element.word : "");

const joinsList = (elements: readonly Element[], index: number): boolean =>
  elements[index]?.type === "and" ||
  (elements[index]?.type === "comma" &&
    (isPhrase(elements[index + 1]) || elements[index + 1]?.type === "and"));

/** "whom the army toppled": the object stands before the clause. */
export function extractedObject(
  elements: readonly Element[],
  at: number,
  subjects: readonly Phrase[],
): readonly Phrase[] {
  const subject = subjects[0];
  if (!subject) return [];
  const start = elements.findIndex((element) => isPhrase(element) && element.phrase === subject);
  const relative = elements[start - 1];
  if (start < 1 || start > at || relative?.type !== "relative" || relative.word === "which") return [];
  return antecedents(elements, start - 1);
}
