import type { FactType } from "@cursus/graph-schema";
import { FACT_TYPES, factDefinition } from "@cursus/graph-schema";
import type { QuestionName } from "../questions/registry.ts";

/** A question with its arguments, as a sentence can be understood. */
export interface Reading {
  readonly question: QuestionName;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** What the slots of a pattern were filled with. */
export interface Fillings {
  readonly person?: string;
  readonly by?: string;
  readonly office?: string;
  readonly at?: string;
  readonly offence?: string;
  /** Whether an end is on record: "unknown" where the question says "now" or "current". */
  readonly end?: string;
  /** What somebody leads. */
  readonly body?: string;
  readonly id?: string;
  readonly a?: string;
  readonly b?: string;
  readonly from?: string;
  readonly to?: string;
  readonly place?: string;
  /** The happening, in words. */
  readonly event?: string;
  readonly text?: string;
  readonly per?: string;
  readonly kind?: string;
  /** The facts that a noun in the plural, or the word for a toll, can mean. */
  readonly facts?: readonly FactType[];
  /** The facts that a verb or noun can mean. */
  readonly verb?: readonly FactType[];
}

export type MakeReading = (fillings: Fillings) => Reading | null;

const isJudicial = (type: FactType): boolean => factDefinition(type).judicial !== undefined;
export const STARTS = FACT_TYPES.filter((type) => factDefinition(type).startsTenure !== undefined);
export const ENDS = FACT_TYPES.filter((type) => factDefinition(type).endsTenure !== undefined);

/** "Leave office" and "take office" are asked for by how the tenure ended or began, whatever the way. */
const WIDER: Readonly<Partial<Record<FactType, readonly FactType[]>>> = {
  TOOK_OFFICE: STARTS,
  LEFT_OFFICE: ENDS,
};

const widened = (types: readonly FactType[]): readonly FactType[] => [
  ...new Set(types.flatMap((type) => WIDER[type] ?? [type])),
];

/** Leaves out what was not filled. */
export function reading(question: QuestionName, given: Readonly<Record<string, unknown>>): Reading {
  const present = Object.entries(given).filter(([, value]) => value !== undefined);
  return { question, arguments: Object.fromEntries(present) };
}

/**
 * What was done to the person, or to the holder of the office: who dismissed whom, what a court did. The verb's
 * facts decide which question that is.
 */
export const doneTo: MakeReading = ({ verb = [], person, by, office, at, offence }) => {
  if (verb.includes("DISMISSED")) return reading("whoDismissed", { person, office, by, at });
  if (verb.includes("APPOINTED")) return reading("whoAppointed", { person, office, by, at });
  if (verb.includes("SUCCEEDED")) return reading("whoSucceeded", { person, office, by, at });
  if (verb.some(isJudicial) && person !== undefined)
    return reading("courtRecord", { person, steps: verb.filter(isJudicial), offence, at });
  return offence === undefined && by === undefined ? happened({ verb, person, office, at }) : null;
};

/** What the person did, or underwent without a doer: resigned, took office, died. */
export const happened: MakeReading = ({ verb = [], person, office, at }) => {
  if (person === undefined && office === undefined) return null;
  const steps = verb.filter(isJudicial);
  if (steps.length > 0 && person !== undefined && office === undefined)
    return reading("courtRecord", { person, steps, at });
  return reading("timeline", { person, office, facts: widened(verb), at });
};

/** Whom somebody dismissed, appointed or succeeded. */
export const doneBy: MakeReading = ({ verb = [], by, office, at, from, to }) => {
  if (verb.includes("DISMISSED")) return reading("dismissedBy", { by, office, at, from, to });
  if (verb.includes("APPOINTED")) return reading("appointedBy", { by, office, at, from, to });
  if (verb.includes("SUCCEEDED")) return reading("whoPreceded", { person: by, office, at });
  return null;
};

/** For a verb that needs an object: "when did A dismiss B". */
export const didTo: MakeReading = (fillings) =>
  fillings.verb?.some((type) => !INTRANSITIVE.has(type)) ? doneTo(fillings) : null;

/** For a verb that has none: "when did A resign". */
export const did: MakeReading = (fillings) =>
  fillings.verb?.some((type) => INTRANSITIVE.has(type)) ? happened(fillings) : null;

/** Facts whose verb has its person as the subject: "resigned". */
export const INTRANSITIVE: ReadonlySet<FactType> = new Set(
  FACT_TYPES.filter(
    (type) => !/^(?:was|were|succeeded)\b/.test(factDefinition(type).words) || type === "TRIED",
  ),
);
