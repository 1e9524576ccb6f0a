import type { OfficePhrase, SentenceView } from "../../model.ts";
import type { Element } from "../elements.ts";
import {
  isPhrase,
  type Joined,
  kindOf,
  officeOf,
  type PhraseElement,
  personWith,
  type Rule,
  setsOff,
  skipBody,
} from "./rule.ts";

/** "X, a former justice of the Supreme Court, ..." and "X, former A and B of C, ...". */
export const joinTitleAfter: Rule = (sentence, elements, index) => {
  const person = elements[index];
  if (!isPhrase(person) || !/^(?:person|human)$/.test(person.phrase.kind)) return null;
  const human = person.phrase.kind === "human";
  if (human && !isOnceHolder(elements, index)) return null;
  if (elements[index + 1]?.type !== "comma") return joinUnmarked(sentence, person, elements, index);
  const offices: OfficePhrase[] = [];
  const until = elements[index + 2];
  // "X, until then mayor of Y,", "X, once mayor of Y and a force in the land,"
  const ended = until !== undefined && "word" in until && /^(?:until|once)$/.test(until.word);
  // "X, himself a former mayor,"
  const self = isPhrase(until) && /^(?:him|her)self$/.test(sentence.words[until.first]?.text ?? "");
  let next = index + (ended || self ? 3 : 2);
  let last = person.last;
  for (; ; next++) {
    const office = officeOf(elements[next]);
    if (!office || office.plural) break;
    offices.push(ended ? { ...office, former: true } : office);
    last = elements[next]?.last ?? last;
    if (elements[next + 1]?.type !== "and" || !officeOf(elements[next + 2])) {
      next++;
      break;
    }
    // Over the "and" to the next office.
    next++;
  }
  const end = next;
  next = skipBody(elements, next);
  if (offices.length === 0) return null;
  const goesOn = ended && elements[next]?.type === "and";
  if (!goesOn && !setsOff(sentence, elements, next)) return null;
  if (isList(elements, next)) return null;
  return {
    element: personWith(
      person.phrase,
      person.first,
      Math.max(last, elements[keptFrom(elements, end) - 1]?.last ?? last),
      offices,
    ),
    taken: keptFrom(elements, end) - index,
  };
};

/** "the general, formerly minister,": a description goes with an office that is over, not with any other. */
function isOnceHolder(elements: readonly Element[], index: number): boolean {
  const [comma, next, after] = [1, 2, 3].map((step) => elements[index + step]);
  const isOpened = next !== undefined && "word" in next && /^(?:until|once)$/.test(next.word);
  return comma?.type === "comma" && (isOpened ? officeOf(after) !== null : officeOf(next)?.former === true);
}

/** What stands behind the offices stays: "a former adviser to the president, X". */
const keptFrom = (elements: readonly Element[], end: number): number =>
  isPhrase(elements[end + 1]) && kindOf(elements[end + 1]) === "person" ? end : skipBody(elements, end);

/** "Samuel Kinsley the Deputy Director said": no comma, but a definite title that nothing else governs. */
function joinUnmarked(
  sentence: SentenceView,
  person: PhraseElement,
  elements: readonly Element[],
  index: number,
): Joined | null {
  const next = elements[index + 1];
  const office = officeOf(next);
  const letters =
    next && /^\p{Lu}{2,4}$/u.test(sentence.words[next.first]?.text ?? "") && next.first === next.last;
  if (office && letters && next)
    return { element: personWith(person.phrase, person.first, next.last, [office]), taken: 2 };
  if (!office?.definite || office.plural || (office.jurisdiction === null && office.organization === null))
    return null;
  if (elements[index - 1]?.type === "verb" || !next) return null;
  return { element: personWith(person.phrase, person.first, next.last, [office]), taken: 2 };
}

/** "X, the mayor, and the governor": an enumeration, not an apposition. */
const isList = (elements: readonly Element[], index: number): boolean =>
  elements[index]?.type === "comma" &&
  elements[index + 1]?.type === "and" &&
  kindOf(elements[index + 2]) === "office";
