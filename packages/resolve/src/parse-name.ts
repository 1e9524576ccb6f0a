import { entryOf } from "@cursus/kernel";
import { foldNameWord } from "./fold-name.ts";
import { EASTERN_FAMILIES, EASTERN_SPELLINGS, HISPANIC_GIVEN, PARTICLES, SUFFIXES } from "./name-tables.ts";
import { namedWords } from "./named-words.ts";
import { inLatin, isVowelless } from "./own-letters.ts";

/** A person's full name by its parts, each folded to one spelling. */
export interface ParsedName {
  readonly given: string;
  /** With its particles: "da costa". Two parts where it is written with a hyphen. */
  readonly family: readonly string[];
  /** Further given names or initials. */
  readonly middles: readonly string[];
  /** "Abishevich": shown or left out as a language likes. */
  readonly patronymic: string | null;
  /** The mother's family name in Spanish. */
  readonly second: readonly string[];
  /** "jr", "sr", "ii"... */
  readonly suffix: string | null;
  /** True where a family name that may stand first does so: "Xi Jinping" against "Jinping Xi". */
  readonly familyFirst: boolean;
  /** True where the script writes no vowels. */
  readonly vowelless: boolean;
}

/** The parts of a full name; null for what is none (a surname, an initial and a surname, a description). */
export function parseName(name: string): ParsedName | null {
  const vowelless = isVowelless(name);
  const { words, suffix } = withoutSuffix(namedWords(inLatin(name)));
  if (words.filter((word) => word.join("").length > 1).length < 2) return null;
  const folded = words.map((parts) => parts.map(foldNameWord));
  const parts = isEastern(folded, vowelless) ? easternParts(folded) : westernParts(folded);
  return parts.given.length < 2 ? null : { ...parts, suffix, vowelless };
}

type Words = readonly (readonly string[])[];
type NameParts = Omit<ParsedName, "suffix" | "vowelless">;

function withoutSuffix(words: Words): { readonly words: Words; readonly suffix: string | null } {
  const suffix = entryOf(SUFFIXES, words.at(-1)?.join("") ?? "");
  return suffix === undefined || words.length < 3
    ? { words, suffix: null }
    : { words: words.slice(0, -1), suffix };
}

const isEastern = ([first = []]: Words, vowelless: boolean): boolean =>
  !vowelless && first.length === 1 && EASTERN_FAMILIES.has(first[0] ?? "");

/** "Kim Jong-un", "Kim Jong Un": the family name first, the syllables of the given name together. */
function easternParts([[family = ""] = [], ...rest]: Words): NameParts {
  const given = rest.flat().join("").replaceAll("eo", "o").replaceAll("eu", "u");
  return { ...NO_MORE, given, family: [entryOf(EASTERN_SPELLINGS, family) ?? family], familyFirst: true };
}

const NO_MORE = { middles: [], patronymic: null, second: [], familyFirst: false } as const;

const PATRONYMIC = /^.{2,}(?:[oe]vich|[oe]vych|[oe]vna|ichna|ivna|uli|uly|kizi|kyzy|oglu|ogli)$/;

function westernParts(words: Words): NameParts {
  const [first = [], ...others] = words;
  const at = others.slice(0, -1).findIndex(isPatronymic);
  if (at < 0 && others.length === 2 && isPatronymic(others[1] ?? [])) return russianList(first, others);
  const rest = at < 0 ? others : others.toSpliced(at, 1);
  const patronymic = at < 0 ? null : (others[at]?.join("") ?? null);
  return { ...givenFirst(first, rest), patronymic };
}

const isPatronymic = (word: readonly string[]): boolean => PATRONYMIC.test(word.join(""));

/** "Nazarbaev Nursultan Abishevich", as lists and Russian papers write it. */
function russianList(family: readonly string[], [given = [], patronymic = []]: Words): NameParts {
  return { ...NO_MORE, given: givenOf(given), family, patronymic: patronymic.join("") };
}

const givenOf = (word: readonly string[]): string => word.join("");

function givenFirst(first: readonly string[], rest: Words): NameParts {
  const at = familyAt(first, rest);
  const from = particlesBefore(rest, at);
  return {
    given: givenOf(first),
    middles: rest.slice(0, from).map((word) => word.join("")),
    family: rest.slice(from, at + 1).flat(),
    second: rest.slice(at + 1).flat(),
    patronymic: null,
    familyFirst: false,
  };
}

/** The last word; in a Spanish name, the first that is no given name. */
function familyAt(first: readonly string[], rest: Words): number {
  const last = rest.length - 1;
  if (!HISPANIC_GIVEN.has(first.join("")) || rest.some((word) => PARTICLES.has(word.join("")))) return last;
  const family = rest.findIndex((word) => !HISPANIC_GIVEN.has(word.join("")) && word.join("").length > 1);
  return family < 0 || last - family > 1 ? last : family;
}

function particlesBefore(rest: Words, at: number): number {
  let from = at;
  while (from > 0 && PARTICLES.has(rest[from - 1]?.join("") ?? "")) from -= 1;
  return from;
}

/** The words of one name folded and joined: equal for two ways to write it out in full. */
export function nameForm(name: string): string {
  return namedWords(inLatin(name)).flat().map(foldNameWord).join(" ");
}
