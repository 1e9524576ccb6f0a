import type { FactType } from "@cursus/graph-schema";
import { entryOf } from "@cursus/kernel";
import { countryNamed, foldWords } from "@cursus/resolve";
import { parseAskedDate } from "../dates/asked-date.ts";
import { isId } from "../names/find.ts";
import { isOfficePhrase, officePhrase } from "../names/office-phrase.ts";
import type { Filling, Slots } from "./pattern.ts";
import type { Token } from "./tokens.ts";
import { BASE, NOUN, PARTICIPLE, PAST, PLURAL, TOLL } from "./verbs.ts";

/** Words that no name holds: where one stands within a slot, the question says more than the pattern reads. */
const NOT_IN_A_NAME = new Set(
  (
    "who whom whose what which when where why how whether if because that this these those and or not no never than " +
    "did does do done is are was were be been being am has have had will would shall should can could may might must " +
    "before after since until till between during by with without about against over under through while " +
    "he she it they him his her hers its their theirs them i you we my your our me us any some all every each " +
    "other another else more most many much both last next first previous same own only also too very as from " +
    "ago today yesterday tomorrow now currently current former recently " +
    "anyone anybody someone somebody everyone everybody nobody people person place post posts " +
    "happened become became held hold holds holding served serve serving " +
    "dismissed appointed succeeded replaced convicted sentenced arrested charged acquitted resigned elected tried"
  ).split(" "),
);
const MONTHS = new Set(
  "january february march april may june july august september october november december".split(" "),
);
const NOT_IN_A_PERSON = new Set("of in on at to for for the a an there".split(" "));
/** An office's name has little words within it, but does not begin or end with one. */
const NOT_AT_AN_END = new Set("of in on at to for and or".split(" "));
/** Words that tell how a list is wanted, or when. */
const NOT_IN_AN_OFFICE = new Set(
  "order sequence succession spring summer autumn winter dismissals firings predecessor successor".split(" "),
);
/** Words for who holds an office now. */
const SITTING = ["current", "currently", "present", "incumbent", "sitting", "serving", "now"];
/** Words barred from names that an office's name may hold. */
const IN_AN_OFFICE = new Set("and first current former own".split(" "));

const phraseOf = (words: readonly Token[]): string =>
  words
    .map(({ text }) => text)
    .join(" ")
    .replaceAll(" 's", "'s");

const filled = <Value>(value: Value, weight: number): Filling<Value> => ({ value, weight });

function person(words: readonly Token[]): Filling<string> | null {
  const lower = words.map((word) => word.lower);
  if (words.length > 6 || lower.some((word) => NOT_IN_A_NAME.has(word) || NOT_IN_A_PERSON.has(word)))
    return null;
  if (lower.includes("'s") || lower.some((word) => /^\d+$/.test(word)) || endsInSmallLetters(words))
    return null;
  const phrase = phraseOf(words);
  if (isOfficePhrase(phrase) || !lower.some((word) => /\p{L}/u.test(word))) return null;
  // Of two ways to cut, the one with the longer name: "Joao Neves" and "minister", not "Joao" and "Neves minister".
  return filled(phrase, words.every(isCapitalised) ? 0.5 + LONGER * words.length : 0);
}

/** A name and nothing else: in small letters it may be any words, and is one where the record knows it. */
function bare(words: readonly Token[]): Filling<string> | null {
  const named = person(words);
  return named === null || words.every(isCapitalised) ? named : { ...named, unsure: true };
}

const LONGER = 0.15;

/** Who is connected with whom: a person, or a body or court by its full name. */
function party(words: readonly Token[]): Filling<string> | null {
  const bare = words[0]?.lower === "the" ? words.slice(1) : words;
  const named = person(bare);
  if (named !== null) return named;
  const lower = bare.map((word) => word.lower);
  const isName =
    bare.length > 1 &&
    bare.every((word) => isCapitalised(word) || word.lower === "of" || word.lower === "the");
  if (!isName || NOT_AT_AN_END.has(lower[0] ?? "") || NOT_AT_AN_END.has(lower.at(-1) ?? "")) return null;
  return filled(phraseOf(bare), 0);
}

/** Who did it: a person, or a body such as "the parliament of Kazakhstan". */
function doer(words: readonly Token[]): Filling<string> | null {
  const [first] = words;
  const bare = first?.lower === "the" ? words.slice(1) : words;
  return bare.length === 0 ? null : (person(bare) ?? body(bare));
}

/** "Murat Bektanov found": in a text with capitals, what follows a name in small letters is no part of it. */
function endsInSmallLetters(words: readonly Token[]): boolean {
  const last = words.at(-1);
  return last !== undefined && words.some(isCapitalised) && !isCapitalised(last);
}

const isCapitalised = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** "In office" and "office" tell of no certain one. */
const IN_OFFICE = /(?:^|\bin )(?:public )?(?:office|power|government)$/;

/** Surely an office where its title is known, perhaps one otherwise. */
function office(words: readonly Token[]): Filling<string> | null {
  const lower = words.map((word) => word.lower);
  if (lower.some((word) => NOT_IN_A_NAME.has(word) && !IN_AN_OFFICE.has(word))) return null;
  if (
    lower.some((word) => /^\d/.test(word) || NOT_IN_AN_OFFICE.has(word)) ||
    MONTHS.has(lower.at(-1) ?? "") ||
    NOT_AT_AN_END.has(lower[0] ?? "") ||
    lower[0] === "'s"
  )
    return null;
  if (NOT_AT_AN_END.has(lower.at(-1) ?? "") || lower.at(-1) === "'s" || lower.at(-1) === "the") return null;
  if (IN_OFFICE.test(lower.join(" "))) return null;
  const phrase = officePhrase(phraseOf(words));
  // "Current president": where a form has a place for that word, it is read there and nowhere else.
  const weight = SITTING.includes(lower.find((word) => word !== "the") ?? "") ? -2 : 1;
  return isOfficePhrase(phrase) ? filled(phrase, weight) : { value: phrase, weight: -1.5, unsure: true };
}

function date(words: readonly Token[]): Filling<string> | null {
  const phrase = phraseOf(words);
  return parseAskedDate(phrase) === null ? null : filled(phrase, 1);
}

/** What is so now has no end that is told. */
const lasting =
  (phrases: readonly string[]) =>
  (words: readonly Token[]): Filling<"unknown"> | null =>
    phrases.includes(words.map(({ lower }) => lower).join(" ")) ? filled("unknown", words.length) : null;

const now = lasting(["now", "today", "currently", "at the moment", "at present", "nowadays", "right now"]);
const sitting = lasting(SITTING);

function offence(words: readonly Token[]): Filling<string | undefined> | null {
  const lower = words.map((word) => word.lower);
  const phrase = phraseOf(words);
  if (ANY_OFFENCE.test(phrase)) return filled(undefined, 0);
  if (lower.some((word) => NOT_IN_A_NAME.has(word) && word !== "and" && word !== "or")) return null;
  return lower.some((word) => /^\d/.test(word)) ? null : filled(phrase, 0);
}

const ANY_OFFENCE = /^(?:anything|something|(?:a|any|some|the) (?:crimes?|offen[cs]es?)|crimes)$/i;

/** What somebody leads: a body of any name. */
function body(words: readonly Token[]): Filling<string> | null {
  const lower = words.map((word) => word.lower);
  const ends = [lower[0] ?? "", lower.at(-1) ?? ""];
  if (lower.some((word) => NOT_IN_A_NAME.has(word) || /^\d/.test(word))) return null;
  if (ends.some((word) => NOT_AT_AN_END.has(word) || word === "the" || word === "'s")) return null;
  return { value: phraseOf(words), weight: -0.5, unsure: true };
}

const id = (words: readonly Token[]): Filling<string> | null => {
  const [word] = words;
  return words.length === 1 && word !== undefined && isId(word.lower) ? filled(word.lower, 1) : null;
};

/** A country, by any of its names, or capitalised words that are no office. */
function place(words: readonly Token[]): Filling<string> | null {
  const bare = words[0]?.lower === "the" ? words.slice(1) : words;
  const lower = bare.map((word) => word.lower);
  if (
    bare.length === 0 ||
    bare.length > 5 ||
    lower.some((word) => NOT_IN_A_NAME.has(word) || MONTHS.has(word) || /^\d/.test(word))
  )
    return null;
  const phrase = phraseOf(bare);
  if (lower.includes("'s") || isOfficePhrase(phrase)) return null;
  if (countryNamed(foldWords(phrase)) !== undefined) return filled(phrase, 1);
  return bare.every((word) => isCapitalised(word) || word.lower === "of") ? filled(phrase, 0) : null;
}

/** What an event is called: with a word for what happened in it, or named by a day or month. */
function event(words: readonly Token[]): Filling<string> | null {
  const bare = words[0]?.lower === "the" ? words.slice(1) : words;
  const lower = bare.map((word) => word.lower);
  if (bare.length === 0 || bare.length > 6 || !lower.some((word) => HAPPENINGS.has(word))) return null;
  return lower.some((word) => NOT_IN_AN_EVENT.has(word)) ? null : filled(phraseOf(bare), 1);
}

const HAPPENINGS = new Set(
  (
    "protest protests demonstration demonstrations rally rallies march marches riot riots clash clashes unrest violence coup " +
    "coups uprising revolt rebellion mutiny attack attacks shooting shootings bombing bombings crackdown fighting war raid " +
    "massacre strike strikes revolution putsch insurrection events siege explosion blast crash crush stampede"
  ).split(" "),
);
const NOT_IN_AN_EVENT = new Set(
  "who what which when where why how did does was were is are in at".split(" "),
);

/** Words to look for: any. */
function freeWords(tokens: readonly Token[]): Filling<string> | null {
  return tokens.length > 10 ? null : filled(phraseOf(tokens), -0.2);
}

const PER: Readonly<Record<string, string>> = {
  year: "year",
  years: "year",
  annum: "year",
  month: "month",
  months: "month",
  country: "country",
  countries: "country",
  person: "person",
  people: "person",
  office: "office",
  offices: "office",
  post: "office",
  president: "doer",
  agent: "doer",
  leader: "doer",
  type: "fact",
  kind: "fact",
};

const per = (words: readonly Token[]): Filling<string> | null => {
  const unit = words.length === 1 ? entryOf(PER, words[0]?.lower ?? "") : undefined;
  return unit === undefined ? null : filled(unit, 1);
};

/** What statements can disagree about. */
const KINDS: Readonly<Record<string, string>> = {
  date: "date",
  dates: "date",
  day: "date",
  agent: "agent",
  holder: "holder",
  holders: "holder",
  outcome: "outcome",
  verdict: "outcome",
};

const kind = (words: readonly Token[]): Filling<string> | null => {
  const found = words.length === 1 ? entryOf(KINDS, words[0]?.lower ?? "") : undefined;
  return found === undefined ? null : filled(found, 1);
};

type Lexicon = ReadonlyMap<string, readonly FactType[]>;

const factOf =
  (lexicon: Lexicon) =>
  (words: readonly Token[]): Filling<readonly FactType[]> | null => {
    const types = lexicon.get(words.map(({ lower }) => lower).join(" "));
    return types === undefined ? null : filled(types, words.length);
  };

/** What each slot of the patterns takes its words for. */
export const SLOTS: Slots = {
  person,
  bare,
  doer,
  party,
  office,
  date,
  offence,
  now,
  sitting,
  body,
  id,
  past: factOf(PAST),
  participle: factOf(PARTICIPLE),
  base: factOf(BASE),
  noun: factOf(NOUN),
  plural: factOf(PLURAL),
  toll: factOf(TOLL),
  place,
  event,
  words: freeWords,
  per,
  kind,
};
