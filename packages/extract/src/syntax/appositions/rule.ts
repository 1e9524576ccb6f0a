import type { OfficePhrase, Phrase, SentenceView } from "../../model.ts";
import type { Element } from "../elements.ts";

export type PhraseElement = Element & { readonly type: "phrase" };

export const isPhrase = (element: Element | undefined): element is PhraseElement =>
  element?.type === "phrase";

export const kindOf = (element: Element | undefined): Phrase["kind"] | null =>
  isPhrase(element) ? element.phrase.kind : null;

export interface Joined {
  readonly element: Element;
  /** How many elements it takes the place of. */
  readonly taken: number;
}

export type Rule = (sentence: SentenceView, elements: readonly Element[], index: number) => Joined | null;

export const personWith = (
  person: Phrase,
  first: number,
  last: number,
  offices: readonly OfficePhrase[],
): Element => ({
  type: "phrase",
  phrase: { ...person, first, last, titles: [...offices, ...person.titles] },
  first,
  last,
});

export const officeOf = (element: Element | undefined): OfficePhrase | null =>
  isPhrase(element) && element.phrase.kind === "office" ? element.phrase.office : null;

export const setsOff = (sentence: SentenceView, elements: readonly Element[], index: number): boolean => {
  const next = elements[index];
  if (!next) return true;
  const before = sentence.words[next.first]?.text ?? "";
  return /^(?:comma|break|relative)$/.test(next.type) || before === ".";
};

/** "the mayor of the northern town of Y": prepositional rests of the apposition. */
export function skipBody(elements: readonly Element[], from: number): number {
  let index = from;
  while (elements[index]?.type === "preposition" && isPhrase(elements[index + 1])) index += 2;
  return index;
}
