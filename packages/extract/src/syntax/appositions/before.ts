import { lowerOf, type Phrase, type SentenceView } from "../../model.ts";
import type { Element } from "../elements.ts";
import { isPhrase, type Joined, kindOf, officeOf, personWith, type Rule, setsOff, skipBody } from "./rule.ts";

/** "former transport minister and former deputy leader X": both titles are the person's. */
export const joinLeadingTitles: Rule = (sentence, elements, index) => {
  const office = officeOf(elements[index]);
  const person = elements[index + 2];
  if (!office) return joinLeadingHuman(sentence, elements, index);
  if (!office || office.plural || elements[index + 1]?.type !== "and" || !isPhrase(person)) return null;
  if (kindOf(person) !== "person" || person.phrase.titles.length === 0 || person.phrase.possessor)
    return null;
  const other = person.phrase.titles[0];
  if (other?.definite && office.definite) return null;
  return { element: personWith(person.phrase, office.first, person.last, [office]), taken: 3 };
};

/** "opposition lawyer and journalist X", "party candidate and former leader X": both are the person. */
function joinLeadingHuman(
  sentence: SentenceView,
  elements: readonly Element[],
  index: number,
): Joined | null {
  const common = elements[index];
  const person = elements[index + 2];
  if (!isPhrase(common) || common.phrase.kind !== "human" || elements[index + 1]?.type !== "and") return null;
  if (!isPhrase(person) || person.phrase.kind !== "person" || person.phrase.possessor) return null;
  const name = person.phrase.name;
  const opened = name !== null && person.first < name.first;
  const determiner = /^(?:the|a|an|his|her|their)$/i;
  if (!opened || determiner.test(sentence.words[person.first]?.text ?? "")) return null;
  if (/^(?:mr|mrs|ms|dr|sir)\.?$/i.test(sentence.words[person.first]?.text ?? "")) return null;
  return { element: personWith(person.phrase, common.first, person.last, []), taken: 3 };
}

/** "Kazakhstan's former defense minister, X, ...": set off by commas on both sides, or ending the clause. */
export const joinTitleBefore: Rule = (sentence, elements, index) => {
  const common = elements[index];
  const office = officeOf(common);
  const human = isPhrase(common) && common.phrase.kind === "human";
  const comma = office?.definite ? skipBody(elements, index + 1) : index + 1;
  const person = elements[comma + 1];
  if ((!office && !human) || office?.plural || !parts(elements[comma], human) || !isPhrase(person))
    return null;
  const placed = office !== null && (office.jurisdiction !== null || office.organization !== null);
  const titled = person.phrase.titles.length > 0 && !office?.definite && !placed;
  if (kindOf(person) !== "person" || titled || !setsOff(sentence, elements, comma + 2)) return null;
  if (opensWithPreposition(elements, index) || !common) return null;
  return {
    element: personWith(ownedBy(common, person.phrase), common.first, person.last, office ? [office] : []),
    taken: comma + 2 - index,
  };
};

/** "her deputy, X": whose deputy X is. */
const ownedBy = (common: Element, person: Phrase): Phrase =>
  isPhrase(common) && common.phrase.office?.title === "deputy"
    ? { ...person, possessor: person.possessor ?? common.phrase.possessor }
    : person;

/** "a former policeman named X was charged": who is told of by a description and a name. */
export const joinNamed: Rule = (sentence, elements, index) => {
  const [common, named, person] = [0, 1, 2].map((step) => elements[index + step]);
  if (!isPhrase(common) || !isPhrase(person) || kindOf(person) !== "person") return null;
  if (named?.type !== "verb" || !NAMED.test(lowerOf(sentence, named.first)) || named.first !== named.last)
    return null;
  const isOne = /^(?:a|an|another|one)$/.test(lowerOf(sentence, common.first));
  if (!isOne || !/^(?:human|office)$/.test(common.phrase.kind) || person.phrase.titles.length > 0)
    return null;
  const next = elements[index + 3];
  if (isPhrase(next) || next?.type === "preposition") return null;
  const office = officeOf(common);
  return { element: personWith(person.phrase, common.first, person.last, office ? [office] : []), taken: 3 };
};

const NAMED = /^(?:named|called)$/;

/** A comma, or the colon that a description in words leads up to: "one man: X". */
const parts = (element: Element | undefined, human: boolean): boolean =>
  element?.type === "comma" || (human && element?.type === "break" && element.word === ":");

/** In "after meeting the president, X, ..." the comma belongs to the clause in front. */
const opensWithPreposition = (elements: readonly Element[], index: number): boolean =>
  elements[index - 1]?.type === "preposition" && index <= 2 && elements[index - 1]?.first === 0;
