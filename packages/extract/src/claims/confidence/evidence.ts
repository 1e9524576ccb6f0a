import type { FactType, Role } from "@cursus/graph-schema";
import type { Candidate, Filler } from "../candidate.ts";
import { amongClaims } from "./among-claims.ts";

/** Facts that speak of an office, and those that somebody does to another. */
const OF_OFFICES: ReadonlySet<FactType> = new Set([
  "APPOINTED",
  "DISMISSED",
  "ELECTED",
  "LEFT_OFFICE",
  "REASSIGNED",
  "RESIGNED",
  "SUCCEEDED",
  "TOOK_OFFICE",
]);
const BY_SOMEBODY: ReadonlySet<FactType> = new Set(["APPOINTED", "DISMISSED", "REASSIGNED", "PARDONED"]);
const IN_COURT: ReadonlySet<FactType> = new Set([
  "ARRESTED",
  "CHARGED",
  "TRIED",
  "CONVICTED",
  "ACQUITTED",
  "SENTENCED",
]);
/** Titles that are as often no position in anything. */
const SMALL =
  /(?:^| )(?:member|officer|official|leader|head|aide|commander|adviser|representative|lawyer|agent)$/;
const PRONOUN = /^(?:he|him|his|she|her|hers|they|them|their|it|its|who|whom|whose|himself|herself)$/i;
const QUOTE_MARKS = /["“”]/g;

/** UTF-16 units between a name and the office beside it. */
const NEAR_UNITS = 40;
/** Words that make a sentence long, and one that is parsed worst. */
const LONG_WORDS = 30;
const LONGEST_WORDS = 45;
const SHORT_WORDS = 9;
/** UTF-16 units between two parts of a claim that are far apart. */
const FAR_UNITS = 90;

type Test = (candidate: Candidate, claims: readonly Candidate[]) => boolean;

/** What about a claim makes it surer or less sure; how much, the weights say. */
const EVIDENCE: Readonly<Record<string, Test>> = {
  "patient unnamed": ({ roles }) => roles.PATIENT?.draft.named === false,
  "patient missing": ({ roles }) => roles.PATIENT === undefined,
  "patient by pronoun": (claim) => PRONOUN.test(wordsOf(claim, "PATIENT")),
  "patient by one word": ({ roles }) => isOneWord(roles.PATIENT),
  "patient by many words": ({ roles }) => (roles.PATIENT?.draft.name.split(" ").length ?? 0) > 4,
  "patient no person": ({ roles }) => roles.PATIENT !== undefined && roles.PATIENT.draft.type !== "Person",
  "patient no name to the engine": (claim) => isUnknownToEngine(claim, claim.roles.PATIENT),
  "patient spoken of often": ({ roles }) =>
    roles.PATIENT?.draft.type === "Person" && roles.PATIENT.draft.mentions.length > 4,
  "patient a group": ({ roles }) => roles.PATIENT?.draft.type === "Group",
  "patient behind": ({ sentence, trigger, roles }) =>
    roles.PATIENT !== undefined && (sentence.words[trigger.first]?.start ?? 0) < roles.PATIENT.span.start,
  "patient far": (claim) => isFar(claim, claim.roles.PATIENT),
  "agent unnamed": ({ roles }) => roles.AGENT?.draft.named === false,
  "agent missing": ({ type, roles }) => BY_SOMEBODY.has(type) && roles.AGENT === undefined,
  "agent by pronoun": (claim) => PRONOUN.test(wordsOf(claim, "AGENT")),
  "agent no person": ({ roles }) => roles.AGENT !== undefined && roles.AGENT.draft.type !== "Person",
  "agent is patient": ({ roles }) => roles.AGENT !== undefined && roles.AGENT.draft === roles.PATIENT?.draft,
  "office missing": ({ type, roles }) => OF_OFFICES.has(type) && roles.OFFICE === undefined,
  "office of nothing": ({ roles }) => roles.OFFICE !== undefined && bodyOf(roles.OFFICE) === null,
  "office of a common noun": ({ roles }) => /^\p{Ll}/u.test(bodyOf(roles.OFFICE) ?? ""),
  "office and its holder one phrase": ({ roles }) => areNear(roles.PATIENT, roles.OFFICE),
  "holder of nothing": ({ type, roles }) =>
    type === "HELD_OFFICE" && roles.OFFICE !== undefined && bodyOf(roles.OFFICE) === null,
  "holder, former": ({ type, details }) => type === "HELD_OFFICE" && details.status === "former",
  "office of many words": ({ roles }) => (roles.OFFICE?.draft.name.split(" ").length ?? 0) > 6,
  "office not named": ({ roles }) => roles.OFFICE?.draft.named === false,
  "office of small rank": ({ roles }) => SMALL.test(roles.OFFICE?.draft.office?.title ?? ""),
  "office elsewhere": (claim) => isElsewhere(claim, claim.roles.OFFICE),
  "office far from its holder": ({ roles }) => areFar(roles.PATIENT, roles.OFFICE),
  "other participant unnamed": ({ roles }) =>
    [roles.PREDECESSOR, roles.SUCCESSOR].some((filler) => filler?.draft.named === false),
  "long sentence": ({ sentence }) => sentence.words.length > LONG_WORDS,
  "longest sentence": ({ sentence }) => sentence.words.length > LONGEST_WORDS,
  "short sentence": ({ sentence }) => sentence.words.length < SHORT_WORDS,
  "relative clause": (claim) => /^(?:relcl|acl)$/.test(relationOf(claim)),
  "side clause": (claim) => /^(?:advcl|ccomp|xcomp|pcomp|parataxis)$/.test(relationOf(claim)),
  "second of two clauses": (claim) => relationOf(claim) === "conj",
  "main clause": (claim) => relationOf(claim) === "ROOT",
  "verb tells it": ({ sentence, trigger }) => sentence.words[trigger.first]?.tag === "VERB",
  "several people": ({ sentence }) => namesIn(sentence.words) > 3,
  "two of its kind": (claim, claims) => amongClaims(claims).ofItsKind(claim) > 1,
  "place missing": ({ type, roles }) => /^(?:VIOLENCE|PROTEST|COUP)$/.test(type) && roles.PLACE === undefined,
  "court missing": ({ type, roles }) => IN_COURT.has(type) && roles.COURT === undefined,
  "offence missing": ({ type, roles }) => IN_COURT.has(type) && roles.OFFENCE === undefined,
  "noun tells it": ({ sentence, trigger }) => sentence.words[trigger.last]?.tag === "NOUN",
  "opens with a quotation": ({ sentence }) => /^["“]/.test(sentence.text),
  "inside a quotation": isQuoted,
  "list item": ({ sentence }) => sentence.kind === "listItem",
  inferred: ({ mood }) => mood.modality === "inferred",
  attributed: ({ attribution }) => attribution !== null,
  "status former": ({ details }) => details.status === "former",
  "without date": ({ date }) => date === null,
  "one of many": (claim, claims) => amongClaims(claims).inSentence(claim) > 4,
  "told again": (claim, claims) => amongClaims(claims).isToldAgain(claim),
};

/** The names of what can be said of a claim, without its type. */
export const EVIDENCE_NAMES: readonly string[] = Object.keys(EVIDENCE);

/** What holds of a claim, by name; `claims` are all of its article. */
export const evidenceOf = (claim: Candidate, claims: readonly Candidate[]): readonly string[] =>
  EVIDENCE_NAMES.filter((name) => EVIDENCE[name]?.(claim, claims) === true);

function wordsOf({ sentence, roles }: Candidate, role: Role): string {
  const span = roles[role]?.span;
  if (!span || span.start < sentence.start || span.end > sentence.end) return "";
  return sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
}

const isOneWord = (filler: Filler | undefined): boolean =>
  filler?.draft.type === "Person" && filler.draft.named && !/[\s-]/.test(filler.draft.name);

const bodyOf = (filler: Filler | undefined): string | null =>
  filler?.draft.office?.organization ?? filler?.draft.office?.jurisdiction ?? null;

const isElsewhere = ({ sentence }: Candidate, filler: Filler | undefined): boolean =>
  filler !== undefined && (filler.span.end <= sentence.start || filler.span.start >= sentence.end);

const areFar = (one: Filler | undefined, other: Filler | undefined): boolean =>
  one !== undefined && other !== undefined && Math.abs(one.span.start - other.span.start) > FAR_UNITS;

function isFar({ sentence, trigger }: Candidate, filler: Filler | undefined): boolean {
  const word = sentence.words[trigger.first];
  return filler !== undefined && word !== undefined && Math.abs(word.start - filler.span.start) > FAR_UNITS;
}

/** An odd number of quotation marks stands before the trigger. */
function isQuoted({ sentence, trigger }: Candidate): boolean {
  const start = sentence.words[trigger.first]?.start ?? sentence.start;
  const before = sentence.text.slice(0, start - sentence.start);
  return (before.match(QUOTE_MARKS)?.length ?? 0) % 2 === 1;
}

const areNear = (one: Filler | undefined, other: Filler | undefined): boolean =>
  one !== undefined && other !== undefined && Math.abs(one.span.start - other.span.start) < NEAR_UNITS;

const relationOf = ({ sentence, trigger }: Candidate): string =>
  sentence.words[trigger.first]?.relation ?? "";

/** A person in whose name the engine sees no person's. */
function isUnknownToEngine({ sentence }: Candidate, filler: Filler | undefined): boolean {
  if (filler?.draft.type !== "Person" || !filler.draft.named) return false;
  const words = sentence.words.filter(({ start, end }) => start < filler.span.end && end > filler.span.start);
  return words.some(({ tag }) => tag === "PROPN") && !words.some(({ name }) => name === "PERSON");
}

/** How many persons' names the engine sees. */
const namesIn = (words: Candidate["sentence"]["words"]): number =>
  words.filter(({ name }, at) => name === "PERSON" && words[at - 1]?.name !== "PERSON").length;
