import type { Phrase } from "../../model.ts";
import type { Element } from "../elements.ts";
import { isPhrase, isVerb, type Link, type Predicate } from "../predicate.ts";
import type { VerbGroup } from "../verb-group.ts";
import { isHuman, sameKind } from "./kinds.ts";
import type { Known } from "./known.ts";

export function subjectsOf(
  elements: readonly Element[],
  at: number,
  verb: VerbGroup,
  passive: boolean,
  link: Link,
  shared: Predicate | undefined,
  noun: Phrase | null,
  known: Known,
): readonly Phrase[] {
  if (link === "coordinate" && shared) return shared.subjects;
  if (verb.infinitive) return infinitiveSubjects(shared, noun);
  if (link === "gerund") return gerundSubjects(elements, at, shared, noun);
  void passive;
  void known;
  return leftSubjects(elements, at);
}

const SUBJECT_CONTROL = new Set(
  "promise threaten vow want plan agree decide refuse fail try attempt seek intend expect hope decline continue begin manage pledge offer be have go appear seem join vote return".split(
    " ",
  ),
);

/** Who is meant to do what an infinitive says: the governing verb's object, or its subject. */
function infinitiveSubjects(governor: Predicate | undefined, noun: Phrase | null): readonly Phrase[] {
  if (!governor) return noun?.possessor ? [noun.possessor] : [];
  if (noun?.possessor && noun.kind === "thing")
    return governor.subjects.length > 0 ? governor.subjects : [noun.possessor];
  const lemma = governor.verb.lemma;
  if (SUBJECT_CONTROL.has(lemma)) return governor.subjects;
  const on = governor.obliques.find(({ preposition }) => /^(?:on|upon|for)$/.test(preposition));
  if (lemma === "call" && on) return on.phrases;
  if (governor.passive) return governor.subjects;
  return governor.objects.length > 0 ? governor.objects : governor.subjects;
}

/** "After announcing his resignation, X retained": the subject of the main clause. */
function gerundSubjects(
  elements: readonly Element[],
  at: number,
  governor: Predicate | undefined,
  noun: Phrase | null,
): readonly Phrase[] {
  void noun;
  const own = elements[at - 1];
  if (isPhrase(own) && governor?.objects.includes(own.phrase) && !governor.passive) return [own.phrase];
  if (governor && governor.link !== "gerund")
    return governor.passive || governor.subjects.length > 0 ? governor.subjects : [];
  if (governor?.subjects.length) return governor.subjects;
  const comma = elements.findIndex((element, index) => index > at && element.type === "comma");
  const main =
    comma < 0
      ? -1
      : elements.findIndex(
          (element, index) =>
            index > comma && isVerb(element) && !element.verb.infinitive && !element.verb.gerund,
        );
  return main < 0 ? [] : leftSubjects(elements, main);
}

/** The subject of a finite verb: the phrase before it, past relatives and appositions. */
export function leftSubjects(elements: readonly Element[], at: number): readonly Phrase[] {
  const before = elements[at - 1];
  if (before?.type === "relative") return antecedents(elements, at - 1);
  if (before?.type === "comma") return beyondCommas(elements, at - 1);
  if (isPhrase(before)) return headOfChain(elements, at - 1);
  return [];
}

/** The nearest phrase before a relative that can be meant by it. */
export function antecedents(elements: readonly Element[], relative: number): readonly Phrase[] {
  const word = elements[relative];
  const from = elements[relative - 1]?.type === "comma" ? relative - 2 : relative - 1;
  const who = word?.type === "relative" && word.word === "who";
  for (let index = from; index >= 0 && index > from - 5; index--) {
    const element = elements[index];
    if (!isPhrase(element)) {
      if (element?.type === "preposition") continue;
      break;
    }
    if (!who || isHuman(element.phrase))
      return who && elements[index - 1]?.type === "and" ? listEndingAt(elements, index) : [element.phrase];
  }
  return [];
}

/** Only the last of a list is meant by "who" unless nothing separates them; the last is the safer reading. */
const listEndingAt = (elements: readonly Element[], index: number): readonly Phrase[] => {
  const element = elements[index];
  return isPhrase(element) ? [element.phrase] : [];
};

/** "X, who was ..., has been": over what stands between commas, to the phrase before the first. */
function beyondCommas(elements: readonly Element[], comma: number): readonly Phrase[] {
  for (let index = comma - 1; index > 0; index--) {
    const element = elements[index];
    if (element?.type !== "comma") continue;
    const next = elements[index + 1];
    const head = elements[index - 1];
    const opens =
      next?.type === "relative" ||
      next?.type === "preposition" ||
      (isVerb(next) && (next.verb.gerund || next.verb.bare)) ||
      isPhrase(next);
    if (opens && isPhrase(head)) return headOfChain(elements, index - 1);
  }
  return [];
}

/** "a court in the capital": the first phrase of a chain of prepositions; of a list, all of them. */
function headOfChain(elements: readonly Element[], end: number): readonly Phrase[] {
  const index = chainStart(elements, end);
  const element = elements[index];
  if (!isPhrase(element)) return [];
  return [...listBefore(elements, index, element.phrase, true), element.phrase];
}

/** "A of X, B of Y and C": what stands before the last member, if "and" ties them and no verb governs them. */
function listBefore(
  elements: readonly Element[],
  index: number,
  last: Phrase,
  needsAnd: boolean,
): readonly Phrase[] {
  let tie = index - 1;
  const hasAnd = elements[tie]?.type === "and";
  if (hasAnd) tie--;
  const hasComma = elements[tie]?.type === "comma";
  if (hasComma) tie--;
  if ((needsAnd && !hasAnd) || (!hasAnd && !hasComma)) return [];
  const start = chainStart(elements, tie);
  const member = elements[start];
  if (!isPhrase(elements[tie]) || !isPhrase(member) || !sameKind(member.phrase, last)) return [];
  const outside = elements[start - 1];
  if (isVerb(outside) || outside?.type === "preposition") return [];
  return [...listBefore(elements, start, last, false), member.phrase];
}

/** A preposition between two phrases ties them; one that opens the clause does not. */
export function chainStart(elements: readonly Element[], end: number): number {
  let index = end;
  while (elements[index - 1]?.type === "preposition" && isPhrase(elements[index - 2])) index -= 2;
  return index;
}
