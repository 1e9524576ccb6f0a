import { FACT_TYPES, type FactType, factDefinition } from "@cursus/graph-schema";
import { nounOf } from "../words/fact-words.ts";
import { inflect, type VerbForms } from "../words/inflect.ts";

/** Which facts a word can ask for, by the word. */
type Lexicon = ReadonlyMap<string, readonly FactType[]>;

/**
 * Only what happened to a person can be asked for by a verb: not counts, protests and coups, and not the holding
 * of an office, for which there are forms of their own.
 */
const ASKABLE = FACT_TYPES.filter((type) => {
  const { principal, label } = factDefinition(type);
  return principal !== undefined && label !== null;
});

const FORMS = ASKABLE.flatMap((type) =>
  factDefinition(type).verbs.map((verb) => [type, inflect(verb)] as const),
);

/** "dismissed", "threw out"; "dismissed", "thrown out"; "dismiss"; "dismissing". */
export const PAST = lexiconOf(({ past, third }) => [past, third]);
export const PARTICIPLE = lexiconOf(({ participle }) => [participle]);
export const BASE = lexiconOf(({ base, participle }) => [base, participle]);

/** Other nouns than the label's own and those in -ing. */
const NOUNS: Readonly<Partial<Record<FactType, readonly string[]>>> = {
  DISMISSED: ["removal", "ouster", "ousting"],
  APPOINTED: ["nomination"],
  LEFT_OFFICE: ["departure", "retirement"],
  ARRESTED: ["detention", "imprisonment"],
  CHARGED: ["charges", "indictment", "prosecution"],
  SENTENCED: ["sentence", "punishment", "prison sentence", "jail sentence", "prison term", "jail term"],
  CONVICTED: ["verdict", "guilty verdict"],
  ACQUITTED: ["verdict"],
};

const PLURALS: Readonly<Partial<Record<FactType, readonly string[]>>> = {
  DISMISSED: ["firing", "sacking"],
  PROTEST: ["demonstration", "rally"],
  VIOLENCE: ["clash", "riot", "unrest"],
  COUP: ["coup attempt", "putsch"],
  KILLED_COUNT: ["death", "killing"],
};

const TOLLS = {
  KILLED_COUNT: [
    "killed",
    "dead",
    "died",
    "die",
    "deaths",
    "fatalities",
    "lost their lives",
    "death toll",
    "lose their lives",
  ],
  INJURED_COUNT: ["injured", "wounded", "hurt", "injuries"],
  ARRESTED_COUNT: ["arrested", "detained", "rounded up", "jailed", "arrests", "detentions"],
} as const;

/** "dismissal", "sacking", "removal". */
export const NOUN: Lexicon = collect([
  ...FORMS.map(([type, { gerund }]) => [gerund, type] as const),
  ...ASKABLE.flatMap((type) =>
    [nounOf(type), ...(NOUNS[type] ?? [])].flatMap((noun) => (noun === null ? [] : [[noun, type] as const])),
  ),
]);

/** "dismissals", "arrests", "coups": every event as a noun in the plural, and what people say for it. */
export const PLURAL: Lexicon = collect([
  ...FACT_TYPES.flatMap((type) =>
    [nounOf(type), ...(NOUNS[type] ?? []), ...(PLURALS[type] ?? [])].flatMap((noun) =>
      noun === null ? [] : [[pluralOf(noun), type] as const, [noun, type] as const],
    ),
  ),
  ...FORMS.map(([type, { gerund }]) => [`${gerund}s`, type] as const),
]);

/** How many were killed, injured or arrested: by the words that ask for it. */
export const TOLL: Lexicon = collect(
  Object.entries(TOLLS).flatMap(([type, words]) => words.map((word) => [word, type as FactType] as const)),
);

function pluralOf(noun: string): string {
  if (noun.endsWith("s")) return noun;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function lexiconOf(choose: (forms: VerbForms) => readonly string[]): Lexicon {
  return collect(FORMS.flatMap(([type, forms]) => choose(forms).map((form) => [form, type] as const)));
}

function collect(entries: readonly (readonly [string, FactType])[]): Lexicon {
  const groups = Map.groupBy(entries, ([form]) => form);
  return new Map([...groups].map(([form, group]) => [form, [...new Set(group.map(([, type]) => type))]]));
}
