import { countryOfCity } from "../gazetteers/known-cities.ts";
import { GAZETTEER } from "../gazetteers/places.ts";
import { lowerOf, type NameSpan, type OfficePhrase, type SentenceView, textOf } from "../model.ts";

/** Where the countries of an article stand. */
export interface CountryContext {
  /** The country that the whole article is about, if one clearly is. */
  readonly article: string | null;
  /** Of each sentence, the countries it names, in order. */
  readonly bySentence: readonly (readonly Placed[])[];
  /** Of each sentence, its block. */
  readonly blocks: readonly number[];
}

export interface Placed {
  readonly country: string;
  readonly at: number;
  /** "fled to X", "visited X": where somebody goes, not whose office it is. */
  readonly away?: boolean;
}

/** An article is about a country that has at least this share of its mentions of countries. */
const DOMINANCE = 0.5;
const LEAST_MENTIONS = 2;

/** Titles of which every country has its own, so that the article's country may stand in. */
const NATIONAL =
  /^(?:(?:deputy |vice |first |acting |interim )*(?:president|prime minister|premier|chancellor|minister|speaker|attorney general|prosecutor general|chief justice|.* minister|minister of .*|.* secretary|secretary of .*|ombudsman|king|queen|emir|sultan|lawmaker|senator|head of (?:state|government)|army chief|national security advis[eo]r|transport minister|inspector general of police|vice-president|vice-minister.*|judge|magistrate|justice))$/;

export function readCountries(
  sentences: readonly SentenceView[],
  names: readonly (readonly NameSpan[])[],
): CountryContext {
  const bySentence = sentences.map((sentence, index) => countriesIn(sentence, names[index] ?? []));
  return {
    article: dominant(sentences, bySentence),
    bySentence,
    blocks: sentences.map(({ block }) => block),
  };
}

function countriesIn(sentence: SentenceView, names: readonly NameSpan[]): Placed[] {
  return [
    ...fromDateline(sentence),
    ...(sentence.titleCase ? fromTitleCase(sentence) : fromNames(sentence, names)),
  ];
}

/** "DHAKA, Bangladesh (Agency)": the country of a dateline, said twice as it were. */
function fromDateline(sentence: SentenceView): Placed[] {
  const parts = (sentence.dateline ?? "")
    .replace(/\(.*|--.*|[—–].*| -\s*$/u, "")
    .split(/[,/]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const country = parts.map(countryOfPlace).find(Boolean);
  return country
    ? [
        { country, at: -1 },
        { country, at: -1 },
      ]
    : [];
}

const countryOfPlace = (words: string): string | undefined =>
  GAZETTEER.countryOf(words) ?? GAZETTEER.capitalOf(words) ?? countryOfCity(words);

/** No name of a country has more words. */
const LONGEST_COUNTRY = 6;

/** A headline in title case has no names to go by, but the countries in it are known by their words. */
function fromTitleCase(sentence: SentenceView): Placed[] {
  const found: Placed[] = [];
  for (let at = sentence.opening; at < sentence.words.length; at++) {
    const country = longestCountry(sentence, at);
    if (!country) continue;
    found.push({ country: country.name, at });
    at = country.last;
  }
  return found;
}

function longestCountry(
  sentence: SentenceView,
  first: number,
): { readonly name: string; readonly last: number } | null {
  const limit = Math.min(first + LONGEST_COUNTRY, sentence.words.length) - 1;
  for (let last = limit; last >= first; last--) {
    const words = textOf(sentence, { first, last });
    const name = /^\p{Lu}/u.test(words) ? GAZETTEER.countryOf(words) : undefined;
    if (name) return { name, last };
  }
  return null;
}

function fromNames(sentence: SentenceView, names: readonly NameSpan[]): Placed[] {
  return names.flatMap((name) => {
    const words = textOf(sentence, name);
    const [, of] = / (?:of|for) (?:the )?(.+)$/.exec(words) ?? [];
    const country =
      GAZETTEER.countryOf(words) ??
      GAZETTEER.capitalOf(words) ??
      (of === undefined ? undefined : GAZETTEER.countryOf(of));
    return country && !isPosting(sentence, name)
      ? [{ country, at: name.first, away: AWAY.test(lowerOf(sentence, name.first - 1)) }]
      : [];
  });
}

/** "fled to X", "visited X": words right before a country to which somebody only goes. */
const AWAY =
  /^(?:to|from|into|via|visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|reach(?:es|ed|ing)?|enter(?:s|ed|ing)?)$/;

/** "ambassador to X": the country that the office is not of. */
const isPosting = (sentence: SentenceView, name: NameSpan): boolean =>
  lowerOf(sentence, name.first - 1) === "to" &&
  /^(?:ambassador|commissioner|envoy|consul|representative|nuncio|ambassadors)$/.test(
    lowerOf(sentence, name.first - 2),
  );

function dominant(
  sentences: readonly SentenceView[],
  bySentence: readonly (readonly Placed[])[],
): string | null {
  const counts = new Map<string, number>();
  const add = (country: string, weight: number): void => {
    counts.set(country, (counts.get(country) ?? 0) + weight);
  };
  bySentence.forEach((placed, index) => {
    const weight = sentences[index]?.kind === "headline" ? 2 : sentences[index]?.kind === "insert" ? 0 : 1;
    for (const { country } of placed) add(country, weight);
  });
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (!first || first[1] < LEAST_MENTIONS || first[1] === second?.[1]) return null;
  return first[1] / total >= DOMINANCE ? first[0] : null;
}

/** The country or place of an office: stated, else of the sentence, else of the article, else none. */
export function jurisdictionOf(
  office: OfficePhrase,
  sentence: SentenceView,
  context: CountryContext,
  dayPage: boolean,
): string | null {
  if (office.jurisdiction) return office.jurisdiction;
  if (office.organization || !NATIONAL.test(office.title) || isOfOther(office, sentence)) return null;
  const here = context.bySentence[sentence.index] ?? [];
  const before = here.filter(({ at }) => at < office.head).at(-1);
  const only = new Set(here.map(({ country }) => country)).size === 1 && !here[0]?.away ? here[0] : undefined;
  if (dayPage) return before?.country ?? only?.country ?? nearby(sentence, context);
  return context.article ?? before?.country ?? only?.country ?? null;
}

/** On a page of unrelated items, the country of the line before. */
function nearby(sentence: SentenceView, context: CountryContext): string | null {
  if (context.blocks[sentence.index - 1] !== sentence.block) return null;
  const previous = context.bySentence[sentence.index - 1] ?? [];
  return new Set(previous.map(({ country }) => country)).size === 1 ? (previous[0]?.country ?? null) : null;
}

/** "prime minister of Tuzla Canton": of something that is named, if no place that is known. */
const isOfOther = ({ last }: OfficePhrase, sentence: SentenceView): boolean => {
  const named = sentence.words[last + (lowerOf(sentence, last + 2) === "the" ? 3 : 2)];
  return lowerOf(sentence, last + 1) === "of" && named?.tag === "PROPN";
};
