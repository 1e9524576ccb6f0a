import { isGivenName } from "../gazetteers/given-names.ts";
import { BODY_HEADS, COURT_HEADS, PLACE_HEADS } from "../gazetteers/organizations.ts";
import { GAZETTEER } from "../gazetteers/places.ts";
import { RANKS, TITLE_HEADS } from "../gazetteers/titles.ts";
import { lowerOf, type SentenceView, textOf, type WordRange } from "../model.ts";
import { headWord, isBareHead } from "../offices/head-word.ts";
import { isLetters } from "./letters.ts";
import { personAfterBody } from "./person-after-body.ts";

/** The parts of a capitalised stretch: places in front, titles, and the name itself. */
export interface NameParts {
  readonly places: readonly WordRange[];
  /** Words of the title and of the body it belongs to. */
  readonly title: WordRange | null;
  /** A body or place that ends a title before the name: "Public Prosecutions" of "Director of Public Prosecutions X". */
  readonly body: WordRange | null;
  readonly name: WordRange | null;
}

/** "Pentagon Press Secretary Rear Adm. John Kirby" is a title and a name; "Kazakh Security Council" is neither. */
export function splitName(sentence: SentenceView, whole: WordRange): NameParts {
  const span = withoutLetters(sentence, withoutStatus(sentence, whole));
  const titled = lastTitle(sentence, span);
  if (titled !== null && titled < span.last) {
    const title = { first: span.first, last: titled };
    const name = { first: titled + 1, last: span.last };
    return { places: leadingPlaces(sentence, title), title, body: null, name };
  }
  const person = titled === null ? personAfterBody(sentence, span) : null;
  if (person !== null) {
    const body = { first: span.first, last: person - 1 };
    return { places: [], title: null, body, name: { first: person, last: span.last } };
  }
  const acronym = leadingAcronym(sentence, span);
  if (acronym)
    return {
      places: [acronym],
      title: null,
      body: null,
      name: { first: acronym.last + 1, last: span.last },
    };
  const places = leadingPlaces(sentence, span);
  const start = (places.at(-1)?.last ?? span.first - 1) + 1;
  const rest = start > span.last ? null : { first: start, last: span.last };
  return titled === null
    ? { places, title: null, body: null, name: rest }
    : { places, title: rest, body: null, name: null };
}

/** "Acting South Korean President": the first word says how the office is held. */
const withoutStatus = (sentence: SentenceView, span: WordRange): WordRange =>
  span.last > span.first &&
  /^(?:acting|former|retired|ex|interim|outgoing|late|then|caretaker|incumbent|incoming|ousted|deposed|appointed|elected|named)$/.test(
    lowerOf(sentence, span.first),
  )
    ? { first: span.first + 1, last: span.last }
    : span;

/** "Jane Doe MSP": letters after a name are no part of it; before another name they are a title. */
export function withoutLetters(sentence: SentenceView, span: WordRange): WordRange {
  let { last } = span;
  while (last > span.first && isLetters(sentence, last)) last--;
  return { first: span.first, last };
}

/** "PSOE Ana Ruiz": the initials of a body before a name of two words or more. */
function leadingAcronym(sentence: SentenceView, span: WordRange): WordRange | null {
  if (!/^\p{Lu}{2,6}$/u.test(sentence.words[span.first]?.text ?? "") || span.last - span.first < 2)
    return null;
  const rest = sentence.words.slice(span.first + 1, span.last + 1);
  if (rest.some((token) => /^\p{Lu}+$/u.test(token.text) || BODY_HEADS.has(token.text.toLowerCase())))
    return null;
  return { first: span.first, last: span.first };
}

/** The last word of a title in the stretch, unless a body's name follows it. */
function lastTitle(sentence: SentenceView, span: WordRange): number | null {
  if (isBodyOf(sentence, span)) return null;
  for (let index = span.last; index >= span.first; index--) {
    const word = lowerOf(sentence, index).replace(/^(?:ex|vice|then)-/, "");
    if (
      !(isTitleWord(word) || isTitleOfSeveral(sentence, span, index)) ||
      isInsidePerson(sentence, span, index) ||
      isBareHead(sentence, index)
    )
      continue;
    if (/^commanding$/.test(lowerOf(sentence, index + 1)) && index < span.last) return index + 1;
    if (index < span.last && namesBody(sentence, { first: index + 1, last: span.last })) return null;
    if (index === span.last && !TITLE_HEADS.has(word) && !endsTitle(sentence, span, index)) continue;
    return index;
  }
  return null;
}

/** "Senators Ann Roe and Tom Reed": a plural before the first name of a list. */
const isTitleOfSeveral = (sentence: SentenceView, span: WordRange, index: number): boolean =>
  index < span.last &&
  /^(?:and|,)$/.test(lowerOf(sentence, span.last + 1)) &&
  /^(?!ex-|then-).*(?:s|men)$/.test(lowerOf(sentence, index)) &&
  TITLE_HEADS.has(headWord(sentence, index));

/** "Ministry of Justice", "Office of the Ombudsman": the title within is of the body's name. */
const isBodyOf = (sentence: SentenceView, span: WordRange): boolean =>
  /^(?:ministry|department|office|court|directorate|bureau)$/.test(lowerOf(sentence, span.first)) &&
  lowerOf(sentence, span.first + 1) === "of" &&
  span.last > span.first + 1;

/** "Abdullahi Haji Muhumed", "Martin Luther King": a word of the name, as the engine sees it. */
const isInsidePerson = (sentence: SentenceView, span: WordRange, index: number): boolean =>
  index > span.first &&
  (/^["“'‘]$/.test(sentence.words[index - 1]?.text ?? "") || isWordOfPerson(sentence, index));

const isWordOfPerson = (sentence: SentenceView, index: number): boolean =>
  sentence.words[index]?.name === "PERSON" &&
  sentence.words[index - 1]?.name === "PERSON" &&
  !isTitleWord(lowerOf(sentence, index - 1)) &&
  !TITLE_HEADS.has(lowerOf(sentence, index));

const isTitleWord = (word: string): boolean => TITLE_HEADS.has(word) || RANKS.has(word);

/** "Attorney General", "Secretary General": a rank that ends a title. */
const endsTitle = (sentence: SentenceView, span: WordRange, index: number): boolean =>
  index > span.first && TITLE_HEADS.has(lowerOf(sentence, index - 1));

const namesBody = (sentence: SentenceView, range: WordRange): boolean => {
  for (let index = range.first; index <= range.last; index++) {
    const word = lowerOf(sentence, index);
    if (BODY_HEADS.has(word) || COURT_HEADS.has(word)) return true;
  }
  return false;
};

/** Countries and their adjectives at the start: "South Korean", "U.S.". */
export function leadingPlaces(sentence: SentenceView, span: WordRange): readonly WordRange[] {
  const places: WordRange[] = [];
  let first = span.first;
  while (first <= span.last) {
    const place = placeAt(sentence, first, span.last);
    if (!place || isGivenNameHere(sentence, place, span)) break;
    places.push(place);
    first = place.last + 1;
  }
  return places;
}

/** "Victoria Atkins": a place that is also a given name, with more of a name after it. */
const isGivenNameHere = (sentence: SentenceView, place: WordRange, span: WordRange): boolean =>
  place.first === place.last &&
  place.last < span.last &&
  isGivenName(sentence.words[place.first]?.text ?? "");

/** The longest country, adjective of one, or city that starts here. */
export function placeAt(sentence: SentenceView, first: number, limit: number): WordRange | null {
  for (let last = Math.min(limit, first + 5); last >= first; last--) {
    const words = textOf(sentence, { first, last });
    const isRegion =
      last > first &&
      PLACE_HEADS.has(lowerOf(sentence, last)) &&
      GAZETTEER.isPlace(textOf(sentence, { first, last: last - 1 }));
    if (isRegion && !GAZETTEER.isDemonym(textOf(sentence, { first, last: last - 1 }))) return { first, last };
    if (GAZETTEER.countryOf(words) || GAZETTEER.isPlace(words)) return { first, last };
  }
  return null;
}
