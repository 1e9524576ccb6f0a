import { isGivenName } from "../gazetteers/given-names.ts";
import { isCity } from "../gazetteers/known-cities.ts";
import { BODY_HEADS, COURT_HEADS, PLACE_HEADS } from "../gazetteers/organizations.ts";
import { GAZETTEER } from "../gazetteers/places.ts";
import { PORTFOLIOS, TITLE_HEADS } from "../gazetteers/titles.ts";
import { lowerOf, type SentenceView, textOf, type WordRange } from "../model.ts";
import { isCommonWord } from "./common-words.ts";

/** Names of persons have at least two words here, and seldom more than five. */
const SHORTEST = 2;
const LONGEST = 5;
/** How far back the title may stand of whose body the stretch is the end: "MP for Fermanagh and South Tyrone X". */
const REACH = 8;

/**
 * The word where a person's name begins in a stretch of capitals that opens with the end of the person's title:
 * "Public Prosecutions Ann Doe" after "Director of". Null where the stretch is one name.
 */
export function personAfterBody(sentence: SentenceView, span: WordRange): number | null {
  const afterTitle = endsTitle(sentence, span.first);
  for (let start = span.first + 1; start <= span.last - SHORTEST + 1; start++) {
    if (!couldBePerson(sentence, { first: start, last: span.last }) || isLink(sentence, start - 1)) continue;
    const given = isGivenName(sentence.words[start]?.text ?? "");
    if (afterTitle && given && !isCompass(sentence, start - 1)) return start;
    if (
      endsBody(sentence, { first: span.first, last: start - 1 }) &&
      (afterTitle || given || opensPerson(sentence, start))
    )
      return start;
  }
  return null;
}

/** Whether the words before are a title and "of", "for", "in" or "at", with nothing but names between. */
function endsTitle(sentence: SentenceView, first: number): boolean {
  let linked = false;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const word = lowerOf(sentence, at);
    if (linked && TITLE_HEADS.has(word)) return true;
    if (/^(?:of|for|in|at)$/.test(word)) linked = true;
    else if (!/^(?:the|and|&)$/.test(word) && !/^\p{Lu}/u.test(sentence.words[at]?.text ?? "")) return false;
  }
  return false;
}

function couldBePerson(sentence: SentenceView, range: WordRange): boolean {
  const words = sentence.words.slice(range.first, range.last + 1).map((token) => token.text);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return (
    capitals.length >= SHORTEST &&
    words.length <= LONGEST &&
    /^\p{Lu}/u.test(words[0] ?? "") &&
    !words.some((word) => isOfBody(word) || isCommonWord(word) || GAZETTEER.countryOf(word) !== undefined)
  );
}

const isOfBody = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    BODY_HEADS.has(lower) ||
    COURT_HEADS.has(lower) ||
    PLACE_HEADS.has(lower) ||
    PORTFOLIOS.has(lower) ||
    /^(?:of|for|and|&|the|'s)$/.test(lower)
  );
};

/** "South Tyrone": a point of the compass goes with the word after it. */
const isCompass = (sentence: SentenceView, index: number): boolean =>
  /^(?:north|south|east|west|northern|southern|eastern|western|mid|central|upper|lower)$/.test(
    lowerOf(sentence, index),
  );

const isLink = (sentence: SentenceView, index: number): boolean =>
  /^(?:of|for|and|&|the|'s)$/.test(lowerOf(sentence, index));

/** What titles end in: a body, a portfolio, a known place. */
function endsBody(sentence: SentenceView, range: WordRange): boolean {
  const last = sentence.words[range.last]?.text ?? "";
  return (
    isOfBody(last) ||
    isCommonWord(last) ||
    GAZETTEER.isPlace(textOf(sentence, range)) ||
    isCity(textOf(sentence, range))
  );
}

/** Where the engine takes a person's name to begin. */
const opensPerson = (sentence: SentenceView, index: number): boolean =>
  sentence.words[index]?.name === "PERSON" && sentence.words[index - 1]?.name !== "PERSON";
