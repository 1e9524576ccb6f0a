import { GAZETTEER } from "../gazetteers/places.ts";
import { OFFICE_RANKS, PORTFOLIOS, RANKS, TITLE_HEADS } from "../gazetteers/titles.ts";
import { lowerOf, type SentenceView, textOf, type WordRange } from "../model.ts";

/** Offices of places rather than of bodies. */
const OF_PLACES =
  /^(?:mayor|mayoress|governor|mp|mep|mla|mlc|mhk|mca|msp|td|mna|mpp|senator|councillor|councilor|alderman|constable|sheriff|premier|bailiff|prefect|commissioner|bishop|archbishop|imam|resident)$/;
/** A title before a name has few words: "deputy regional police commander". */
const LONGEST = 4;
const OPENERS =
  /^(?:the|a|an|former|ex|then|acting|interim|late|retired|outgoing|new|current|veteran|longtime|'s)$/;

/** What a name right before a title is: "Whanganui mayor Ross X" is of a place, "Kumba boss Y" of a body. */
export function ownerOfTitle(sentence: SentenceView, name: WordRange): "place" | "organization" | null {
  const head = titleAfter(sentence, name.last + 1);
  if (head === null || GAZETTEER.countryOf(textOf(sentence, name)) !== undefined) return null;
  const holder = sentence.words[head + 1]?.text ?? "";
  const isOwner = startsName(holder) || OPENERS.test(lowerOf(sentence, name.first - 1));
  if (!isOwner) return null;
  if (isParty(sentence, name)) return "organization";
  return OF_PLACES.test(lowerOf(sentence, head)) ? "place" : "organization";
}

/** "Labour MP X", "SNP councillor Y": of a party, not of a constituency. */
const isParty = (sentence: SentenceView, name: WordRange): boolean =>
  name.first === name.last &&
  /^(?:Labour|Tory|Conservative|Liberal|National|Green|Democrat|Republican|Unionist|Congress|\p{Lu}{2,}(?:-\p{Lu}+)?)$/u.test(
    sentence.words[name.first]?.text ?? "",
  );

function titleAfter(sentence: SentenceView, from: number): number | null {
  for (let at = from; at < from + LONGEST; at++) {
    const word = lowerOf(sentence, at);
    if (TITLE_HEADS.has(word) && !TITLE_HEADS.has(lowerOf(sentence, at + 1))) return at;
    if (!TITLE_HEADS.has(word) && !PORTFOLIOS.has(word) && !OFFICE_RANKS.has(word) && !RANKS.has(word))
      return null;
  }
  return null;
}

const startsName = (word: string): boolean => /^\p{Lu}\p{L}/u.test(word);

/** Offices that are of a body or a place, never of a person. */
const OF_BODIES =
  /^(?:head|chief|commander|manager|boss|clerk|director|chairman|chairwoman|chairperson|chair|president|commandant|editor|rector|dean|principal|warden|ceo|treasurer)$/;

/** "former head of Belgazprombank", "MLA for Moncton Riverview": what comes after such a title is no person. */
export function ownerAfterOf(sentence: SentenceView, name: WordRange): "place" | "organization" | null {
  const preposition = lowerOf(sentence, name.first - 1);
  const title = lowerOf(sentence, name.first - 2);
  if (preposition === "of" && OF_BODIES.test(title)) return "organization";
  return /^(?:mp|mla|mhk|msp|td|mca|member|mna|mpp)$/.test(title) && preposition === "for" ? "place" : null;
}
