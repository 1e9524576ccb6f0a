import { normaliseTitle, OFFICE_TITLES, PORTFOLIOS } from "@cursus/graph-schema";
import { countryWithin, foldPhrase } from "@cursus/resolve";
import { wordsOf } from "./words-of.ts";

const KNOWN_TITLES: ReadonlySet<string> = new Set(OFFICE_TITLES.map(({ title }) => title));
/** The nouns that titles of offices are made with: minister, president, chief, judge... */
const TITLE_NOUNS: ReadonlySet<string> = new Set(
  OFFICE_TITLES.flatMap(({ title, also }) => [title, ...(also ?? [])]).map(headNoun),
);

function headNoun(title: string): string {
  const [head = ""] = title.split(/ (?:of|to|for|without) /);
  return wordsOf(head).at(-1) ?? head;
}

/** The phrase without its article, its title in the singular: "presidents of Kenya" asks for "president of Kenya". */
export function officePhrase(text: string): string {
  return text
    .trim()
    .replace(/^(?:the|a|an|all|all the)\s+/iu, "")
    .replace(/^(?:current|present|incumbent|sitting|serving)\s+/iu, "")
    .replace(/\bministry\b/iu, "minister")
    .replace(/\p{L}+/gu, (word) => (TITLE_NOUNS.has(singular(word)) ? singular(word, word) : word));
}

function singular(word: string, as: string = word.toLowerCase()): string {
  return /[^s]s$/i.test(word) && TITLE_NOUNS.has(word.toLowerCase().slice(0, -1)) ? as.slice(0, -1) : as;
}

/**
 * True where the phrase is surely an office's: a known title, alone ("defence minister"), with a country
 * ("Kazakh president") or with a body or place after "of" ("head of the Security Council", "mayor of Almaty").
 */
export function isOfficePhrase(text: string): boolean {
  const words = foldPhrase(officePhrase(text));
  const rest = countryWithin(words)?.rest ?? words;
  const [head = [], tail] = splitAt(
    trimLinks(rest),
    (word) => word === "of" || word === "in" || word === "at",
  );
  return isKnownTitle(trimLinks(rest).join(" ")) || (tail !== undefined && endsInTitle(head));
}

/** Any words can stand before "minister": only where they are a portfolio is it surely one office. */
function isKnownTitle(phrase: string): boolean {
  const { title } = normaliseTitle(phrase);
  const portfolio = /^(?:minister|secretary) of (.+)$/.exec(title)?.[1];
  if (portfolio !== undefined && Object.hasOwn(PORTFOLIOS, portfolio)) return true;
  return KNOWN_TITLES.has(title) || /^ambassador to /.test(title);
}

const endsInTitle = (words: readonly string[]): boolean => TITLE_NOUNS.has(words.at(-1) ?? "");

function splitAt(
  words: readonly string[],
  isBorder: (word: string) => boolean,
): readonly [readonly string[], (readonly string[])?] {
  const at = words.findIndex(isBorder);
  return at < 0 ? [words] : [words.slice(0, at), words.slice(at + 1)];
}

/** "Minister of the" is what is left where the country was taken out. */
function trimLinks(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !/^(?:of|in|for|at|the|s)$/.test(word));
  return words.slice(0, last + 1);
}
