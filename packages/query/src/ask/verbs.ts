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

/** "dismissal", "sacking", "removal". */
export const NOUN: Lexicon = collect([
  ...FORMS.map(([type, { gerund }]) => [gerund, type] as const),
  ...ASKABLE.flatMap((type) =>
    [nounOf(type), ...(NOUNS[type] ?? [])].flatMap((noun) => (noun === null ? [] : [[noun, type] as const])),
  ),
]);

function lexiconOf(choose: (forms: VerbForms) => readonly string[]): Lexicon {
  return collect(FORMS.flatMap(([type, forms]) => choose(forms).map((form) => [form, type] as const)));
}

function collect(entries: readonly (readonly [string, FactType])[]): Lexicon {
  const groups = Map.groupBy(entries, ([form]) => form);
  return new Map([...groups].map(([form, group]) => [form, [...new Set(group.map(([, type]) => type))]]));
}
