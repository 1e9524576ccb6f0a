import { normaliseTitle, titleInBody } from "@cursus/graph-schema";
import { countryNamed, countryWithin } from "@cursus/resolve";
import { wordsOf } from "./words-of.ts";

/** What the record knows of an office, as far as it decides whether it is the one asked for. */
export interface OfficeForm {
  readonly forms: readonly string[];
  readonly title: string;
  readonly rank: string | null;
  readonly jurisdiction: string | null;
  readonly organization: string | null;
}

/**
 * How well an office answers to the phrase asked for; the greater the better. `loose` leaves out the body it
 * belongs to ("president" for the president of a court), `open` the country, `whole` nothing.
 */
export const OFFICE_MATCH = { none: 0, loose: 1, open: 2, whole: 3 };

/** Words that may stand before a country or body: "of the", "in", "for". */
const LINKS = new Set(["of", "in", "for", "at", "the", "s"]);

export function matchOffice(asked: string, office: OfficeForm): number {
  const words = askedWords(asked);
  if (!sameTitle(words, office) && office.forms.some((form) => sameBag(words, askedWords(form))))
    return OFFICE_MATCH.whole;
  const { rest, body, place } = splitOff(words, office);
  if (!sameTitle(rest, office)) return OFFICE_MATCH.none;
  if (office.organization !== null && !body) return OFFICE_MATCH.loose;
  return place || body ? OFFICE_MATCH.whole : OFFICE_MATCH.open;
}

/**
 * The same for who asks for all of a kind: "ministers" alone are those of every portfolio. Of one office it is never
 * meant: "the minister" of an article is a certain one.
 */
export function matchOfficeKind(asked: string, office: OfficeForm): number {
  const { rest } = splitOff(askedWords(asked), office);
  const isAny = rest.length === 1 && rest[0] === "minister" && office.rank === null;
  return isAny && office.title.startsWith("minister of ") ? OFFICE_MATCH.loose : OFFICE_MATCH.none;
}

interface Parts {
  /** What is left for the title. */
  readonly rest: readonly string[];
  readonly body: boolean;
  readonly place: boolean;
}

/** Takes the body and the country out: "head of the Kazakh Security Council" leaves "head". */
function splitOff(words: readonly string[], { organization, jurisdiction }: OfficeForm): Parts {
  const full = organization === null ? [] : askedWords(organization).filter((word) => word !== "the");
  const whole = without(words, phraseForms(full));
  if (whole.found) return { rest: whole.words, body: true, place: true };
  const within = countryWithin(full);
  const place = without(words, placeForms(jurisdiction ?? within?.country ?? null));
  const body = without(place.words, phraseForms(trimLinks(within?.rest ?? full)));
  return { rest: body.words, body: body.found, place: place.found };
}

const askedWords = (text: string): readonly string[] => wordsOf(text.replace(/['’]s\b/gu, ""));

function sameTitle(words: readonly string[], { title, rank, organization }: OfficeForm): boolean {
  const asked = normaliseTitle(words.join(" "));
  const called = titleInBody(asked.title, organization);
  return sameBag(wordsOf(called), wordsOf(title)) && (asked.rank ?? "") === (rank ?? "");
}

/** "Minister of the Interior" and "interior minister" have the same words but for the small ones. */
function sameBag(left: readonly string[], right: readonly string[]): boolean {
  return bag(left) === bag(right);
}

const bag = (words: readonly string[]): string =>
  words
    .filter((word) => !LINKS.has(word))
    .toSorted()
    .join(" ");

type Form = (words: readonly string[], at: number) => number;

/** How a country or place can be named: as it is, or by another name or the adjective of the country. */
function placeForms(jurisdiction: string | null): readonly Form[] {
  if (jurisdiction === null) return [];
  const name = wordsOf(jurisdiction).filter((word) => word !== "the");
  return [phraseForm(name), countryForm(countryNamed(name))];
}

const phraseForm =
  (phrase: readonly string[]): Form =>
  (words, at) =>
    phrase.every((word, index) => words[at + index] === word) ? phrase.length : 0;

const phraseForms = (phrase: readonly string[]): readonly Form[] =>
  phrase.length === 0 ? [] : [phraseForm(phrase)];

const LONGEST_COUNTRY = 5;

/** The longest first: "South Sudanese" is not Sudanese. */
const countryForm =
  (country: string | undefined): Form =>
  (words, at) => {
    for (let length = LONGEST_COUNTRY; length > 0 && country !== undefined; length -= 1) {
      const named = countryNamed(words.slice(at, at + length));
      if (named !== undefined) return named === country ? length : 0;
    }
    return 0;
  };

/** The words without the first place where one of the forms stands, and without the links that led to it. */
function without(
  words: readonly string[],
  forms: readonly Form[],
): { words: readonly string[]; found: boolean } {
  for (const form of forms) {
    const at = words.findIndex((_, index) => form(words, index) > 0);
    if (at < 0) continue;
    const before = trimLinks(words.slice(0, at));
    return { words: [...before, ...words.slice(at + form(words, at))], found: true };
  }
  return { words, found: false };
}

function trimLinks(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !LINKS.has(word));
  return words.slice(0, last + 1);
}
