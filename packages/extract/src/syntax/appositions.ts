import type { OfficePhrase, Phrase, SentenceView } from "../model.ts";
import type { Element } from "./elements.ts";

type PhraseElement = Element & { readonly type: "phrase" };
const isPhrase = (element: Element | undefined): element is PhraseElement => element?.type === "phrase";
const kindOf = (element: Element | undefined): Phrase["kind"] | null =>
  isPhrase(element) ? element.phrase.kind : null;

/**
 * Joins what names one person twice: "the former minister, X,", "X, the mayor of Y,", "mayor and senator X".
 * The joined phrase is the person's, with the offices as titles.
 */
export function joinAppositions(sentence: SentenceView, elements: readonly Element[]): readonly Element[] {
  let joined = elements;
  const rules = [joinLeadingTitles, joinTitleBefore, joinTitleAfter, joinPlaces];
  for (const rule of rules) joined = apply(rule, sentence, joined);
  return joined;
}

interface Joined {
  readonly element: Element;
  /** How many elements it takes the place of. */
  readonly taken: number;
}
type Rule = (sentence: SentenceView, elements: readonly Element[], index: number) => Joined | null;

function apply(rule: Rule, sentence: SentenceView, elements: readonly Element[]): Element[] {
  const out: Element[] = [];
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (!element) continue;
    const joined = rule(sentence, elements, index);
    out.push(joined?.element ?? element);
    if (!joined) continue;
    index += joined.taken - 1;
    // The comma that closes an apposition stands between subject and verb.
    if (elements[index + 1]?.type === "comma" && elements[index + 2]?.type === "verb") index++;
  }
  return out;
}

const personWith = (
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

const officeOf = (element: Element | undefined): OfficePhrase | null =>
  isPhrase(element) && element.phrase.kind === "office" ? element.phrase.office : null;

/** "former transport minister and former deputy leader X": both titles are the person's. */
const joinLeadingTitles: Rule = (sentence, elements, index) => {
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
const joinTitleBefore: Rule = (sentence, elements, index) => {
  const common = elements[index];
  const office = officeOf(common);
  const person = elements[index + 2];
  const human = isPhrase(common) && common.phrase.kind === "human";
  if ((!office && !human) || office?.plural || elements[index + 1]?.type !== "comma" || !isPhrase(person))
    return null;
  if (
    kindOf(person) !== "person" ||
    person.phrase.titles.length > 0 ||
    !setsOff(sentence, elements, index + 3)
  )
    return null;
  if (opensWithPreposition(elements, index) || !common) return null;
  return { element: personWith(person.phrase, common.first, person.last, office ? [office] : []), taken: 3 };
};

/** In "after meeting the president, X, ..." the comma belongs to the clause in front. */
const opensWithPreposition = (elements: readonly Element[], index: number): boolean =>
  elements[index - 1]?.type === "preposition" && index <= 2 && elements[index - 1]?.first === 0;

const setsOff = (sentence: SentenceView, elements: readonly Element[], index: number): boolean => {
  const next = elements[index];
  if (!next) return true;
  const before = sentence.words[next.first]?.text ?? "";
  return /^(?:comma|break|relative)$/.test(next.type) || before === ".";
};

/** "X, a former justice of the Supreme Court, ..." and "X, former A and B of C, ...". */
const joinTitleAfter: Rule = (sentence, elements, index) => {
  const person = elements[index];
  if (!isPhrase(person) || person.phrase.kind !== "person") return null;
  if (elements[index + 1]?.type !== "comma") return joinUnmarked(sentence, person, elements, index);
  const offices: OfficePhrase[] = [];
  const until = elements[index + 2];
  // "X, until then mayor of Y,"
  const ended = until !== undefined && "word" in until && until.word === "until";
  let next = index + (ended ? 3 : 2);
  let last = person.last;
  for (; ; next++) {
    const office = officeOf(elements[next]);
    if (!office || office.plural || isOwned(elements[next])) break;
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
  if (offices.length === 0 || !setsOff(sentence, elements, next)) return null;
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

const isOwned = (element: Element | undefined): boolean =>
  isPhrase(element) && element.phrase.possessor?.kind === "pronoun" && false;

/** "the mayor of the northern town of Y": prepositional rests of the apposition. */
function skipBody(elements: readonly Element[], from: number): number {
  let index = from;
  while (elements[index]?.type === "preposition" && isPhrase(elements[index + 1])) index += 2;
  return index;
}

/** "X, the mayor, and the governor": an enumeration, not an apposition. */
const isList = (elements: readonly Element[], index: number): boolean =>
  elements[index]?.type === "comma" &&
  elements[index + 1]?.type === "and" &&
  kindOf(elements[index + 2]) === "office";

/** "the capital, Astana": the name is the place. "Olongapo city, Zambales": the first stays. */
const joinPlaces: Rule = (_sentence, elements, index) => {
  const common = elements[index];
  const place = elements[index + 2];
  if (!isPhrase(common) || !isPhrase(place) || elements[index + 1]?.type !== "comma") return null;
  if (place.phrase.kind !== "place") return null;
  if (
    common.phrase.kind === "thing" &&
    common.phrase.name === null &&
    isPlaceNoun(_sentence, common.phrase.head)
  )
    return {
      element: { ...place, phrase: { ...place.phrase, first: common.first }, first: common.first },
      taken: 3,
    };
  if (common.phrase.kind !== "place") return null;
  return {
    element: { ...common, phrase: { ...common.phrase, last: place.last }, last: place.last },
    taken: 3,
  };
};

const PLACE_NOUNS =
  /^(?:capital|city|town|village|province|state|region|district|country|nation|port|island|county|suburb|hometown)$/i;
const isPlaceNoun = (sentence: SentenceView, head: number): boolean =>
  PLACE_NOUNS.test(sentence.words[head]?.text ?? "");
