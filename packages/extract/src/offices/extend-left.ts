import { BODY_NOUNS } from "../gazetteers/organizations.ts";
import { GAZETTEER } from "../gazetteers/places.ts";
import {
  ACTING_WORDS,
  CURRENT_WORDS,
  ELECT_WORDS,
  FORMER_WORDS,
  OFFICE_RANKS,
  PORTFOLIOS,
} from "../gazetteers/titles.ts";
import { lowerOf, type NameSpan, type SentenceView, textOf } from "../model.ts";
import { dependentsOf, relationOf } from "../syntax/tree.ts";
import { bodyName } from "./body-name.ts";

/** What stands before the head of a title. */
export interface Before {
  readonly first: number;
  readonly modifiers: readonly string[];
  readonly jurisdiction: string | null;
  readonly organization: string | null;
  readonly former: boolean;
  readonly acting: boolean;
  readonly elect: boolean;
  readonly definite: boolean;
  readonly possessed: boolean;
}

type Draft = { -readonly [Key in keyof Before]: Before[Key] } & { modifiers: string[] };

/** No title has more words in front. */
const REACH = 12;
const NO_MODIFIER = new Set(
  "other same own several many few most some top prominent new young old fellow main key leading one two three only such longtime controversial popular powerful influential well-known outspoken ailing exiled woman female black openly gay muslim 's".split(
    " ",
  ),
);

/** Reads leftwards from the head: portfolio, rank, status, country or body, and what opens the phrase. */
export function extendLeft(
  sentence: SentenceView,
  names: readonly NameSpan[],
  head: number,
  floor: number,
): Before {
  const draft: Draft = {
    first: head,
    modifiers: [],
    jurisdiction: null,
    organization: null,
    former: false,
    acting: false,
    elect: false,
    definite: false,
    possessed: false,
  };
  let index = head - 1;
  while (index >= floor && index > head - REACH) {
    const next = step(sentence, names, index, draft);
    if (next === null) break;
    draft.first = next + 1;
    index = next;
  }
  return draft;
}

/** "also sacked Interior Minister X", "to fire Prime Minister Y": to the tree no part of the title. */
const isPredicate = (sentence: SentenceView, index: number): boolean =>
  sentence.words[index]?.tag === "VERB" &&
  !ACTING_WORDS.has(lowerOf(sentence, index)) &&
  /^(?:ROOT|conj|xcomp|ccomp|advcl|relcl|pcomp|acl)$/.test(relationOf(sentence, index)) &&
  ((subjectBefore(sentence, index) && isInflected(sentence, index)) || lowerOf(sentence, index - 1) === "to");

/** "erstwhile" is no verb, whatever the tagger says. */
const isInflected = ({ words }: SentenceView, index: number): boolean =>
  words[index]?.lemma !== words[index]?.text.toLowerCase();

const SUBJECTS: ReadonlySet<string> = new Set(["nsubj", "nsubjpass"]);

const subjectBefore = (sentence: SentenceView, verb: number): boolean =>
  dependentsOf(sentence, verb, SUBJECTS).some((subject) => subject < verb);

/** Takes the words that end at `index`; the index before them, or null where the phrase begins after it. */
function step(
  sentence: SentenceView,
  names: readonly NameSpan[],
  index: number,
  draft: Draft,
): number | null {
  if (opens(draft)) return null;
  const name = names.find((span) => span.last === index);
  if (name) return takeName(sentence, names, name, draft);
  const word = lowerOf(sentence, index);
  if (word === "'s" || word === "'") return takePossessor(sentence, names, index, draft);
  if (word === "-" && /^(?:ex|vice)$/.test(lowerOf(sentence, index - 1))) return index - 1;
  if (isPredicate(sentence, index)) return null;
  const [, status, rest] = /^(then|ex)-(.+)$/.exec(word) ?? [];
  if (status && rest) {
    draft.former = true;
    draft.modifiers.unshift(rest);
    return index - 1;
  }
  if (takeStatus(word, draft) || isOrdinal(sentence, index, word) || COUNTED.test(word)) return index - 1;
  const token = sentence.words[index];
  if (token?.tag === "DET" || token?.tag === "PRON") return takeOpener(word, index, draft);
  if (
    /^(?:first|second)$/.test(word) &&
    draft.first > index + 1 &&
    !OFFICE_RANKS.has(lowerOf(sentence, index + 1))
  )
    return index - 1;
  if (token && isModifier(sentence, index, word) && !isForeign(sentence, index, word, draft)) {
    draft.modifiers.unshift(...word.replace(/^vice-/, "vice ").split(" "));
    return index - 1;
  }
  if (CURRENT_WORDS.has(word) || NO_MODIFIER.has(word) || token?.tag === "ADJ") return index - 1;
  return null;
}

/** "a two-time minister", "the 75-year-old counsel": how often, how old. */
const COUNTED = /^.+-(?:time|term|year-old|old)$/;

/** "the first congressman to": an ordinal, where no rank is so called. */
const isOrdinal = (sentence: SentenceView, index: number, word: string): boolean =>
  /^(?:first|second)$/.test(word) &&
  !/^(?:deputy|vice|minister|secretary|assistant|lady|lord|sea|lieutenant|counsellor|gentleman|president)$/.test(
    lowerOf(sentence, index + 1).replace(/^vice-.*/, "vice"),
  );

const opens = (draft: Draft): boolean => draft.definite || draft.possessed;

function takeStatus(word: string, draft: Draft): boolean {
  if (FORMER_WORDS.has(word)) draft.former = true;
  else if (ACTING_WORDS.has(word)) draft.acting = true;
  else if (ELECT_WORDS.has(word)) draft.elect = true;
  else return false;
  return true;
}

/** A lowercase word before a capitalised title belongs to the sentence, unless it is a usual part of titles. */
const isForeign = (sentence: SentenceView, index: number, word: string, draft: Draft): boolean =>
  /^\p{Lu}/u.test(sentence.words[draft.first]?.text ?? "") &&
  !/^\p{Lu}/u.test(sentence.words[index]?.text ?? "") &&
  !PORTFOLIOS.has(word) &&
  !OFFICE_RANKS.has(word);

function takeOpener(word: string, index: number, draft: Draft): number | null {
  if (/^(?:his|her|their|its)$/.test(word)) draft.possessed = true;
  else if (word === "the") draft.definite = true;
  else if (word !== "a" && word !== "an") return null;
  return index - 1;
}

function isModifier(sentence: SentenceView, index: number, word: string): boolean {
  const tag = sentence.words[index]?.tag;
  if (NO_MODIFIER.has(word) || CURRENT_WORDS.has(word)) return false;
  if (PORTFOLIOS.has(word) || OFFICE_RANKS.has(word)) return true;
  if (word === "and")
    return PORTFOLIOS.has(lowerOf(sentence, index - 1)) && PORTFOLIOS.has(lowerOf(sentence, index + 1));
  return (
    (tag === "NOUN" || (tag === "ADJ" && /(?:al|ic|ary)$/.test(word))) &&
    !/^(?:year|today|week|month|day)$/.test(word)
  );
}

/** "Special prosecutors": an adjective whose capital only the sentence makes. */
const isAdjective = (sentence: SentenceView, index: number): boolean =>
  index === sentence.opening && /^(?:ADJ|VERB)$/.test(sentence.words[index]?.tag ?? "");

/** A country, its adjective, or a body right before the title. */
function takeName(
  sentence: SentenceView,
  names: readonly NameSpan[],
  name: NameSpan,
  draft: Draft,
): number | null {
  if (name.type === "person") return null;
  if (name.type === "unknown" && name.first === name.last && isAdjective(sentence, name.first))
    return name.first - 1;
  const words = textOf(sentence, name);
  if (words === "Group") {
    // "Group Managing Director": of a group of companies, not of a body so called.
    draft.modifiers.unshift("group");
    return name.first - 1;
  }
  const country = GAZETTEER.countryOf(words);
  if (country || name.type === "place") {
    if (draft.jurisdiction) return null;
    draft.jurisdiction = country ?? words;
    return name.first - 1;
  }
  if (draft.organization) return null;
  const place = names.find((span) => span.last === name.first - 1);
  const body = bodyName(words, place ? textOf(sentence, place) : null);
  draft.organization = body.name;
  draft.jurisdiction ??= body.jurisdiction;
  return (place && body.jurisdiction ? place.first : name.first) - 1;
}

/** "Kazakhstan's", "the country's", "the party's". */
function takePossessor(
  sentence: SentenceView,
  names: readonly NameSpan[],
  index: number,
  draft: Draft,
): number | null {
  const name = names.find((span) => span.last === index - 1);
  if (name?.type === "person") return null;
  draft.possessed = true;
  if (name) {
    const next = takeName(sentence, names, name, draft);
    draft.definite = true;
    draft.possessed = false;
    return next;
  }
  const word = lowerOf(sentence, index - 1);
  if (
    !/^(?:country|nation|kingdom|republic|state|city|party|union|island|territory)$/.test(word) &&
    !BODY_NOUNS.has(word)
  )
    return null;
  draft.possessed = false;
  draft.definite = true;
  return sentence.words[index - 2]?.tag === "DET" ? index - 3 : index - 2;
}
