import type { TaggedToken } from "@cursus/language";
import { GAZETTEER } from "../gazetteers/places.ts";
import { ACTING_WORDS, FORMER_WORDS, PORTFOLIOS, TITLE_HEADS } from "../gazetteers/titles.ts";
import { lowerOf, type SentenceView, textOf, type WordRange } from "../model.ts";

/** Small words that stand inside names between capitals. */
const PARTICLES = new Set(
  "de da do dos das del della di du la le van von der den bin ibn bint al el y e ben ould abu ter ten af und".split(
    " ",
  ),
);
/** Small words inside the names of bodies, after one of their usual first words. */
const BODY_OPENERS =
  /^(?:ministry|department|assembly|court|bank|council|university|house|federation|union|organization|organisation|institute|association|office|bureau|committee|commission|chamber|board|center|centre|league|academy|faculty|school|directorate|agency|party|movement|front|congress|confederation|community|society|bloc|league|college|school|authority|corporation|foundation|museum)$/i;
const FUNCTION_TAGS = new Set(["DET", "ADP", "PRON", "CCONJ", "SCONJ", "ADV", "AUX", "PART", "NUM"]);

const isCapital = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  /^(?:\p{Lu}|(?:al|el|as|ad|ash|an|ar|at|az)-\p{Lu})/u.test(token.text) &&
  !/^(?:I|I'm|I’m)$/.test(token.text);

/** The longest stretches of capitalised words, particles within them included. Dates are no names. */
export function capitalSpans(sentence: SentenceView, known: ReadonlySet<string>): readonly WordRange[] {
  const spans: WordRange[] = [];
  for (let index = sentence.opening; index < sentence.words.length; index++) {
    if (!opensName(sentence, index, known)) continue;
    const last = Math.max(endOfName(sentence, index), endOfPlace(sentence, index));
    spans.push({ first: index, last });
    index = last;
  }
  return spans;
}

/** "Isle of Man", "Trinidad and Tobago": the longest place of the gazetteer that begins here. */
function endOfPlace(sentence: SentenceView, first: number): number {
  for (let last = Math.min(first + 6, sentence.words.length - 1); last > first + 1; last--)
    if (isCapital(sentence.words[last]) && GAZETTEER.isPlace(textOf(sentence, { first, last }))) return last;
  return first;
}

/** Words that are capitalised within sentences somewhere in the article: names also where they open one. */
export function namedWords(sentences: readonly SentenceView[]): ReadonlySet<string> {
  const words = sentences
    .filter((sentence) => !sentence.titleCase)
    .flatMap((sentence) =>
      sentence.words.filter(
        (token, index) => isCapital(token) && !startsSentence(sentence, index) && !isDated(sentence, index),
      ),
    );
  return new Set(words.map((token) => token.text));
}

function opensName(sentence: SentenceView, index: number, known: ReadonlySet<string>): boolean {
  const token = sentence.words[index];
  if (!token || !isCapital(token) || isDated(sentence, index)) return false;
  if (!startsSentence(sentence, index)) return true;
  if (isStatus(lowerOf(sentence, index)) && !isCapital(sentence.words[index + 1])) return false;
  if (FUNCTION_TAGS.has(token.tag) || opensTitle(sentence, index) || isBidden(sentence, index, known))
    return false;
  // A capital that only opens the sentence says nothing; a following capital or an unknown word does.
  if (known.has(token.text) || GAZETTEER.isDemonym(token.text) || GAZETTEER.isPlace(token.text)) return true;
  return token.tag === "PROPN" || isCapital(sentence.words[index + 1]) || /^\p{Lu}{2,}$/u.test(token.text);
}

/** "FORMER works minister X": how the office is held, in the capitals of a first word. */
const isStatus = (word: string): boolean => FORMER_WORDS.has(word) || ACTING_WORDS.has(word);

const BIDS =
  /^(?:suppose|supposing|imagine|assume|assuming|presume|presuming|pretend|picture|consider|say|note|record|report|write|remember|recall|store|tell|ask|call|arrest|dismiss|fire|sack|free|elect|vote|see|read|watch|meet|thank|blame)$/;

/** "Suppose Ivo Hanak resigned": a verb that asks it of the reader, and no part of the name behind it. */
const isBidden = (sentence: SentenceView, index: number, known: ReadonlySet<string>): boolean =>
  BIDS.test(lowerOf(sentence, index)) &&
  !known.has(sentence.words[index]?.text ?? "") &&
  isCapital(sentence.words[index + 1]);

/** "Army chief X": a word of a title that only the sentence makes a capital. */
const opensTitle = (sentence: SentenceView, index: number): boolean =>
  PORTFOLIOS.has(lowerOf(sentence, index)) && TITLE_HEADS.has(sentence.words[index + 1]?.text ?? "");

/** First word of the sentence, of a quotation in it, or after a colon. */
function startsSentence(sentence: SentenceView, index: number): boolean {
  const before = sentence.words[index - 1]?.text ?? "";
  return index === sentence.opening || /^["“«:]$/.test(before);
}

const isDated = (sentence: SentenceView, index: number): boolean =>
  sentence.dates.some((date) => index >= date.first && index <= date.last);

function endOfName(sentence: SentenceView, first: number): number {
  let last = first;
  for (let next = first + 1; next < sentence.words.length; next++) {
    if (isDated(sentence, next)) break;
    if (isCapital(sentence.words[next]) || isNumbered(sentence, next, last)) last = next;
    else if (isLowerBody(sentence, first, next, last)) return next;
    else if (endOfNickname(sentence, next) !== null) next = endOfNickname(sentence, next) ?? next;
    else if (!joins(sentence, first, next)) break;
  }
  return last;
}

/** `Rodel "Ka Dely" Arguelles`: where the nickname between two parts of a name closes. */
function endOfNickname(sentence: SentenceView, index: number): number | null {
  if (!/^["“'‘]$/.test(sentence.words[index]?.text ?? "") || !isCapital(sentence.words[index + 1]))
    return null;
  for (let close = index + 2; close <= index + 4; close++) {
    if (/^["”'’]$/.test(sentence.words[close]?.text ?? ""))
      return isCapital(sentence.words[close + 1]) ? close : null;
    if (!isCapital(sentence.words[close])) return null;
  }
  return null;
}

/** "Freedom and Justice party": the lower word ends the name that "and" is part of. */
const isLowerBody = (sentence: SentenceView, first: number, index: number, last: number): boolean =>
  index === last + 1 &&
  ((endsBody(sentence, index) &&
    sentence.words.slice(first, index).some((token) => token.text === "and" || token.text === "&")) ||
    (/^(?:party|movement|bloc|alliance|coalition|faction)$/.test(sentence.words[index]?.text ?? "") &&
      !GAZETTEER.countryOf(textOf(sentence, { first, last }))));

/** "Pope John Paul 2" is rare; "Article 7 Division" and "Psalm" are not names: only a lone ordinal counts. */
const isNumbered = (sentence: SentenceView, index: number, last: number): boolean =>
  index === last + 1 && /^(?:I{1,3}|IV|VI{0,3}|IX|X)$/.test(sentence.words[index]?.text ?? "");

/** Whether the small word goes on with the name: a particle, or "of", "for", "and" in the name of a body. */
function joins(sentence: SentenceView, first: number, index: number): boolean {
  const word = lowerOf(sentence, index);
  const next = sentence.words[index + 1];
  if (PARTICLES.has(word) && isCapital(next)) return true;
  // "Ulysses S. Grant", where the initial and its full stop are two words.
  if (word === "." && /^\p{Lu}$/u.test(sentence.words[index - 1]?.text ?? "")) return isCapital(next);
  if (/^(?:and|&)$/.test(word) && isCapital(next) && endsBody(sentence, index + 2)) return true;
  if (!opensBody(sentence, first, index)) return false;
  if (word === "of" || word === "for" || word === "and" || word === "&")
    return (
      isCapital(next) || (lowerOf(sentence, index + 1) === "the" && isCapital(sentence.words[index + 2]))
    );
  if (word === "the") return /^(?:of|for)$/.test(lowerOf(sentence, index - 1)) && isCapital(next);
  if (word === "'s") return opensBody(sentence, first, index) && isInnerPossessive(sentence, first, index);
  return word === "," && isCapital(next) && isMinistryList(sentence, first, index);
}

/** "Freedom and Justice party": what such a word ends is the name of one body. */
function endsBody(sentence: SentenceView, index: number): boolean {
  return /^(?:party|ministry|committee|commission|council|department|alliance|coalition|movement|foundation|institute|agency|court|university|bank|union|association|board|authority|bureau|corporation|directorate|fund|trust|command|secretariat)$/i.test(
    sentence.words[index]?.text ?? "",
  );
}

function opensBody(sentence: SentenceView, first: number, index: number): boolean {
  for (let at = first; at < index; at++) if (BODY_OPENERS.test(sentence.words[at]?.text ?? "")) return true;
  return false;
}

/** "Assembly of Kazakhstan's People": a possessive inside a name that has "of" before it. */
function isInnerPossessive(sentence: SentenceView, first: number, index: number): boolean {
  const hasOf = sentence.words.slice(first, index).some((token) => token.text === "of");
  return hasOf && isCapital(sentence.words[index + 1]);
}

/** "Ministry of Agriculture, Food and Forestry": a comma, a capital, and "and" with a capital soon after. */
function isMinistryList(sentence: SentenceView, first: number, index: number): boolean {
  if (
    !/^(?:ministry|department|commission|committee|directorate|agency|office)$/i.test(
      sentence.words[first]?.text ?? "",
    )
  )
    return false;
  const after = sentence.words.slice(index + 1, index + 6).map((token) => token.text);
  const and = after.indexOf("and");
  return and > 0 && after.slice(0, and).every((word) => /^\p{Lu}|^,$/u.test(word));
}
