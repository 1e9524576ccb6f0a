import type { VerbForm } from "@cursus/language";
import { lowerOf, type SentenceView, type WordRange } from "../model.ts";

/** A verb with its auxiliaries: "has not yet been sentenced". */
export interface VerbGroup extends WordRange {
  /** The word that carries the meaning. */
  readonly main: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  /** Of its first word; null without one. */
  readonly tense: "present" | "past" | null;
  readonly perfect: boolean;
  readonly modal: string | null;
  readonly negated: boolean;
  readonly infinitive: boolean;
  /** A past form on its own: a past tense or a participle, as its neighbours decide. */
  readonly bare: boolean;
  /** "finding", "being found", "having resigned": no clause of its own. */
  readonly gerund: boolean;
}

const BE = new Set("is are was were be been being am isn't aren't wasn't weren't".split(" "));
const GET = new Set("get gets got gotten getting".split(" "));
const HAVE = new Set("has have had having hasn't haven't hadn't".split(" "));
const MODAL = new Set(
  "will would shall should can could may might must ought won't wouldn't can't couldn't shouldn't mustn't cannot".split(
    " ",
  ),
);

/** The verb group that starts at a word, or null. */
export function verbGroupAt(sentence: SentenceView, first: number): VerbGroup | null {
  const { words } = sentence;
  let index = first;
  const infinitive = lowerOf(sentence, index) === "to";
  if (infinitive) index++;
  const auxiliaries: string[] = [];
  let negated = false;
  for (; index < words.length; index++) {
    const token = words[index];
    const word = lowerOf(sentence, index);
    if (token?.tag === "AUX" || (GET.has(word) && nextIsParticiple(sentence, index))) auxiliaries.push(word);
    else if (word === "not" || word === "never" || word === "n't") negated = true;
    else if (/^(?:himself|herself|themselves|itself)$/.test(word) && auxiliaries.length > 0) continue;
    else if (FLOATING.test(word) && auxiliaries.length > 0 && reachesVerb(sentence, index)) continue;
    else if (word === "but" && lowerOf(sentence, index - 1) === "all") continue;
    else if (token?.tag === "ADV" && (auxiliaries.length > 0 || infinitive) && reachesVerb(sentence, index))
      continue;
    else break;
    if (/n['’]t$|^cannot$/.test(word)) negated = true;
  }
  const token = words[index];
  if (token?.tag === "VERB") return group(sentence, first, index, auxiliaries, negated, infinitive);
  return auxiliaries.length > 0
    ? bareAuxiliary(sentence, first, index - 1, auxiliaries, negated, infinitive)
    : null;
}

/** "would each be charged", "have both resigned": what belongs to the subject; "will all but certainly leave". */
const FLOATING = /^(?:each|both|all)$/;

const nextIsParticiple = (sentence: SentenceView, index: number): boolean => {
  const form = sentence.words[index + 1]?.form;
  return form === "participle" || form === "past";
};

function reachesVerb(sentence: SentenceView, index: number): boolean {
  for (let next = index + 1; next < index + 4; next++) {
    const tag = sentence.words[next]?.tag;
    if (tag === "VERB" || tag === "AUX") return true;
    if (tag !== "ADV" && tag !== "PART" && lowerOf(sentence, next) !== "but") return false;
  }
  return false;
}

function group(
  sentence: SentenceView,
  first: number,
  main: number,
  auxiliaries: readonly string[],
  negated: boolean,
  infinitive: boolean,
): VerbGroup | null {
  const token = sentence.words[main];
  if (!token) return null;
  const form = token.form ?? "base";
  if (infinitive && form !== "base" && auxiliaries.length === 0) return null;
  const past = form === "past" || form === "participle";
  const last = auxiliaries.at(-1) ?? "";
  return {
    first,
    last: main,
    main,
    lemma: token.lemma,
    form,
    passive: past && (BE.has(last) || GET.has(last)),
    tense: tenseOf(auxiliaries[0] ?? lowerOf(sentence, main), auxiliaries.length > 0 ? null : form),
    perfect: auxiliaries.some((word) => HAVE.has(word)),
    modal: auxiliaries.find((word) => MODAL.has(word)) ?? null,
    negated,
    infinitive,
    bare: past && auxiliaries.length === 0,
    gerund: isGerund(auxiliaries, form),
  };
}

function tenseOf(word: string, form: VerbForm | null): VerbGroup["tense"] {
  if (form === "present" || /^(?:is|are|am|has|have|does|do|isn't|aren't|hasn't|haven't)$/.test(word))
    return "present";
  return form === "past" || /^(?:was|were|had|did|wasn't|weren't|hadn't|didn't)$/.test(word) ? "past" : null;
}

/** "is", "had": an auxiliary with no verb after it is the verb. */
function bareAuxiliary(
  sentence: SentenceView,
  first: number,
  last: number,
  auxiliaries: readonly string[],
  negated: boolean,
  infinitive: boolean,
): VerbGroup {
  let end = last;
  while (end > first && sentence.words[end]?.tag !== "AUX") end--;
  const word = auxiliaries.at(-1) ?? "";
  const lemma = BE.has(word) ? "be" : HAVE.has(word) ? "have" : word;
  const token = sentence.words[end];
  return {
    first,
    last: end,
    main: end,
    lemma,
    form: token?.form ?? "present",
    passive: false,
    tense: tenseOf(auxiliaries[0] ?? "", null),
    perfect: auxiliaries.slice(0, -1).some((aux) => HAVE.has(aux)),
    modal: auxiliaries.find((aux) => MODAL.has(aux)) ?? null,
    negated,
    infinitive,
    bare: false,
    gerund: isGerund(auxiliaries, "base"),
  };
}

const isGerund = (auxiliaries: readonly string[], form: VerbForm): boolean =>
  auxiliaries.length === 0 ? form === "gerund" : /^(?:being|having)$/.test(auxiliaries[0] ?? "");
