import type { Token } from "@cursus/text";
import type { Tag, TaggedToken } from "../engine.ts";
import { BE_FORMS, closedTag, HAVE_FORMS, takesBase } from "./closed-classes.ts";
import { isNounVerb, nounLemma } from "./nouns.ts";
import { type VerbReading, verbReading } from "./verbs.ts";

const ADJECTIVE =
  /^(?!(?:re)?trials?$|officials?$|denials?$|burials?$|memorials?$|materials?$|serials?$|journals?$|tribunals?$|criminals?$|signals?$|arsenals?$|finals?$|professionals?$).*(?:ous|ful|ive|able|ible|less|ish|ical|ial|ional|nal)$/;
/** Adjectives whose endings are also those of nouns. */
const PLAIN_ADJECTIVES = new Set(
  "recent violent different independent permanent urgent prominent important significant relevant reluctant innocent silent frequent apparent subsequent absent efficient convenient parliamentary presidential temporary necessary contrary monetary disciplinary voluntary preliminary ordinary extraordinary primary secondary legal illegal moral royal total brutal fatal vital global rural urban loyal crucial popular unclear serious angry heavy rival joint key record brief fresh severe".split(
    " ",
  ),
);
const NOUN_ENDING = /(?:tion|sion|ment|ness|ship|ence|ance|ity|ism|ist|or|er|ers|ors)$/;

/** Tags the tokens of one sentence from left to right, by closed classes, verb forms, endings and neighbours. */
export function tagTokens(tokens: readonly Token[]): readonly TaggedToken[] {
  const tagged: TaggedToken[] = [];
  const shouting = isShouting(tokens);
  for (const index of tokens.keys()) tagged.push(tagOne(tokens, index, tagged, shouting));
  return tagged;
}

function tagOne(
  tokens: readonly Token[],
  index: number,
  before: readonly TaggedToken[],
  shouting: boolean,
): TaggedToken {
  const token = tokens[index];
  if (!token) throw new RangeError("no such token");
  const lower = token.text.toLowerCase().replace("’", "'");
  const as = (tag: Tag, lemma: string, form?: VerbReading["form"]): TaggedToken =>
    form ? { ...token, tag, lemma, form } : { ...token, tag, lemma };
  if (!/[\p{L}\p{N}]/u.test(token.text)) return as("PUNCT", token.text);
  if (lower === "'s") return as("PART", "'s");
  if (/^[$€£¥₹]?\d/.test(token.text)) return as("NUM", lower);
  const previous = before.at(-1);
  if (isCapitalised(token.text) && !shouting && index > firstWord(tokens)) return as("PROPN", lower);
  const closed = closedTag(lower);
  const verb = verbReading(lower);
  if (closed && !(verb && closed === "ADJ") && !(closed === "AUX" && isMainVerb(tokens, index)))
    return closed === "AUX" ? as("AUX", verb?.lemma ?? lower, verb?.form) : as(closed, lower);
  if (verb && isVerbHere(verb, tokens, index, previous))
    return as("VERB", verb.lemma, formHere(verb, before));
  if (closed) return as(closed, lower);
  return tagByEnding(token, lower, index, tokens, as, verb);
}

type Make = (tag: Tag, lemma: string, form?: VerbReading["form"]) => TaggedToken;

function tagByEnding(
  token: Token,
  lower: string,
  index: number,
  tokens: readonly Token[],
  as: Make,
  verb: VerbReading | undefined,
): TaggedToken {
  if (isCapitalised(token.text) && !verb && !isCommonFirstWord(lower)) return as("PROPN", lower);
  if (lower.endsWith("ly") && lower.length > 4) return as("ADV", lower);
  if (verb) return as(verb.form === "past" || verb.form === "participle" ? "ADJ" : "NOUN", nounLemma(lower));
  if (/[^e]ed$/.test(lower) && lower.length > 4)
    return opensNoun(tokens, index, lower) ? as("ADJ", lower) : as("VERB", lower.replace(/ed$/, ""), "past");
  if (lower.endsWith("ing") && lower.length > 5)
    return as(nextIsNoun(tokens, index) ? "VERB" : "NOUN", lower, "gerund");
  if (ADJECTIVE.test(lower) || PLAIN_ADJECTIVES.has(lower)) return as("ADJ", lower);
  return as("NOUN", nounLemma(lower));
}

/** An unknown word in -ed after what opens a noun phrase describes the noun. */
const opensNoun = (tokens: readonly Token[], index: number, lower: string): boolean =>
  /^(?:un|re-|well-|so-)/.test(lower) ||
  /^(?:ADP|DET|PART|NUM|ADJ)$/.test(closedTag(tokens[index - 1]?.text.toLowerCase() ?? "") ?? "");

const nextIsNoun = (tokens: readonly Token[], index: number): boolean =>
  /^(?:the|a|an|his|her|its|their|\p{Lu}.*)$/u.test(tokens[index + 1]?.text ?? "");

/** The usual first words of sentences that are capitalised only for standing there. */
const isCommonFirstWord = (lower: string): boolean =>
  NOUN_ENDING.test(lower) || lower.endsWith("ly") || /(?:s|ed|ing)$/.test(lower) || ADJECTIVE.test(lower);

/** "had a role": the auxiliary is the main verb where no verb follows soon. */
function isMainVerb(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text.toLowerCase() ?? "";
  if (!HAVE_FORMS.has(word)) return false;
  return !tokens.slice(index + 1, index + 5).some((token) => {
    const lower = token.text.toLowerCase();
    const form = verbReading(lower)?.form;
    return (
      lower === "been" || lower === "to" || form === "past" || form === "participle" || /ed$/.test(lower)
    );
  });
}

function isVerbHere(
  verb: VerbReading,
  tokens: readonly Token[],
  index: number,
  previous: TaggedToken | undefined,
): boolean {
  if (verb.form === "past" || verb.form === "participle") return !isModifier(tokens, index, previous);
  const word = previous?.text.toLowerCase() ?? "";
  if (takesBase(word))
    return verb.form === "base" && !(isNounVerb(verb.lemma) && tokens[index + 1]?.text === "of");
  if (verb.form === "gerund") return !(isNominal(previous) && !startsPhrase(tokens[index + 1]?.text));
  if (!isNounVerb(verb.lemma))
    return previous?.tag === "ADJ" ? verb.form === "present" : !isDeterminer(previous);
  if (isNominal(previous) || previous?.tag === "ADP" || previous?.tag === "NUM") return false;
  if (previous === undefined) return false;
  if (previous.tag === "PRON") return true;
  if (previous.tag === "NOUN" && closedTag(tokens[index + 1]?.text.toLowerCase() ?? "") === "ADP")
    return false;
  return verb.form === "present"
    ? isSingularSubject(previous) && startsObject(tokens, index)
    : previous.tag === "ADV" || (isPluralSubject(previous) && startsObject(tokens, index));
}

const isDeterminer = (token: TaggedToken | undefined): boolean =>
  token?.tag === "DET" || token?.lemma === "'s" || token?.tag === "ADJ";
const isNominal = isDeterminer;

/** "the slain soldiers", "armed robbery": a participle before a noun, after what opens a noun phrase. */
function isModifier(tokens: readonly Token[], index: number, previous: TaggedToken | undefined): boolean {
  const next = tokens[index + 1]?.text ?? "";
  if (!isDeterminer(previous) && previous?.tag !== "ADP" && previous?.tag !== "NUM") return false;
  if (previous?.tag === "ADP") return /^[a-z]+s?$/.test(next) && !closedTag(next) && !verbReading(next);
  return /^[\p{L}-]+$/u.test(next) && (closedTag(next.toLowerCase()) ?? "NOUN") !== "ADP";
}

const isSingularSubject = (token: TaggedToken): boolean =>
  token.tag === "PROPN" ||
  token.tag === "NOUN" ||
  token.text === ")" ||
  token.text === "," ||
  token.tag === "ADV";
const isPluralSubject = (token: TaggedToken): boolean =>
  ((token.tag === "NOUN" || token.tag === "PROPN") &&
    /s$|^(?:police|people|men|women|troops)$/.test(token.text)) ||
  token.text === ",";

const startsPhrase = (word: string | undefined): boolean =>
  word !== undefined &&
  (/^\p{Lu}/u.test(word) || closedTag(word.toLowerCase()) === "DET" || /^\d/.test(word));

function startsObject(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.text ?? "";
  const tag = closedTag(next.toLowerCase());
  return (
    startsPhrase(next) ||
    tag === "PRON" ||
    tag === "ADJ" ||
    tag === "SCONJ" ||
    tag === "PART" ||
    (tag === "ADP" && next.toLowerCase() !== "of") ||
    tag === "ADV"
  );
}

/** After "be" or "have" a past form is a participle. */
function formHere(verb: VerbReading, before: readonly TaggedToken[]): VerbReading["form"] {
  if (verb.form !== "past") return verb.form;
  const auxiliary = before.findLast((token) => token.tag !== "ADV" && token.lemma !== "not");
  const word = auxiliary?.text.toLowerCase() ?? "";
  return BE_FORMS.has(word) || HAVE_FORMS.has(word) ? "participle" : "past";
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The first token that is a word. */
const firstWord = (tokens: readonly Token[]): number =>
  tokens.findIndex((token) => /\p{L}/u.test(token.text));

/** A line in capitals or a headline in title case, where capitals say nothing. */
function isShouting(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /^\p{L}{2,}/u.test(token.text));
  return words.length > 3 && words.every((token) => token.text === token.text.toUpperCase());
}
