import { tightSpanAt } from "../dates/spans.ts";
import { lowerOf, type NameSpan, type OfficePhrase, type Phrase, type SentenceView } from "../model.ts";
import { phraseAt } from "./phrases.ts";
import { type VerbGroup, verbGroupAt } from "./verb-group.ts";

/** A sentence as a line of phrases, verbs and the small words between them. Dates and adverbs are left out. */
export type Element =
  | { readonly type: "phrase"; readonly phrase: Phrase; readonly first: number; readonly last: number }
  | { readonly type: "verb"; readonly verb: VerbGroup; readonly first: number; readonly last: number }
  | {
      readonly type: "preposition" | "comma" | "and" | "relative" | "subordinator" | "break";
      readonly word: string;
      readonly first: number;
      readonly last: number;
    };

const SUBORDINATORS = new Set(
  "if whether because although though while whereas unless once when where why how lest since after before until till as that despite".split(
    " ",
  ),
);
const AND = new Set(["and", "or", "but", "&"]);
const BREAKS = /^[;:]$|^--+$|^[—–]$/;

export function elementsOf(
  sentence: SentenceView,
  names: readonly NameSpan[],
  offices: readonly OfficePhrase[],
): readonly Element[] {
  const elements: Element[] = [];
  const atoms = { names, offices };
  let index = sentence.opening;
  while (index < sentence.words.length) {
    const element = elementAt(sentence, atoms, index);
    if (element.kept) elements.push(element.kept);
    index = element.next;
  }
  return elements;
}

interface Step {
  readonly kept: Element | null;
  readonly next: number;
}

function elementAt(
  sentence: SentenceView,
  atoms: { readonly names: readonly NameSpan[]; readonly offices: readonly OfficePhrase[] },
  index: number,
): Step {
  const span = tightSpanAt(sentence, index);
  if (span) return { kept: null, next: span.last + 1 };
  const date = sentence.dates.find((found) => index >= found.first && index <= found.last);
  if (date && !isAttributive(sentence, date.last)) return { kept: null, next: date.last + 1 };
  if (opensDate(sentence, index)) return { kept: null, next: index + 1 };
  if (lowerOf(sentence, index) === "(") return { kept: null, next: closing(sentence, index) + 1 };
  const atom =
    atoms.names.some((name) => name.first === index) ||
    atoms.offices.some((office) => office.first === index);
  const verb = atom ? null : verbGroupAt(sentence, index);
  if (verb) return { kept: { type: "verb", verb, first: verb.first, last: verb.last }, next: verb.last + 1 };
  const small = atom ? null : smallWord(sentence, index, atoms.offices);
  if (small) return { kept: small, next: index + 1 };
  const phrase = phraseAt(sentence, atoms, index);
  if (phrase)
    return {
      kept: { type: "phrase", phrase, first: phrase.first, last: phrase.last },
      next: phrase.last + 1,
    };
  return { kept: null, next: index + 1 };
}

/** "the May ruling", "Tuesday's attack": the date belongs to the noun after it. */
function isAttributive(sentence: SentenceView, last: number): boolean {
  return lowerOf(sentence, last + 1) === "'s";
}

function opensDate(sentence: SentenceView, index: number): boolean {
  if (!/^(?:on|in|since|until|till|by|from|during|late|early)$/.test(lowerOf(sentence, index))) return false;
  const date = sentence.dates.find((found) => found.first === index + 1);
  return date !== undefined && !isAttributive(sentence, date.last);
}

/** The closing bracket, or the opening one where it is never closed. */
function closing(sentence: SentenceView, open: number): number {
  for (let index = open + 1; index < Math.min(sentence.words.length, open + 40); index++)
    if (sentence.words[index]?.text === ")") return index;
  return open;
}

function smallWord(sentence: SentenceView, index: number, offices: readonly OfficePhrase[]): Element | null {
  const token = sentence.words[index];
  if (!token) return null;
  const word = lowerOf(sentence, index);
  const make = (type: "preposition" | "comma" | "and" | "relative" | "subordinator" | "break"): Element => ({
    type,
    word,
    first: index,
    last: index,
  });
  if (word === ",") return make("comma");
  if (AND.has(word)) return make("and");
  if (BREAKS.test(word)) return make("break");
  if (/^(?:who|which|whom)$/.test(word)) return make("relative");
  if (word === "that") return thatElement(sentence, index, make);
  if (word === "as" && offices.some((office) => office.first === index + 1)) return make("preposition");
  if (/^(?:after|before|since|until|till|as|despite)$/.test(word))
    return make(opensClause(sentence, index) ? "subordinator" : "preposition");
  if (SUBORDINATORS.has(word)) return make("subordinator");
  if (/^(?:about|around|over|under)$/.test(word) && sentence.words[index + 1]?.tag === "NUM") return null;
  if (token.tag === "ADP" || word === "to") return make("preposition");
  return null;
}

type Make = (type: "preposition" | "relative" | "subordinator") => Element;

/** "that" before a verb is a relative, before a noun a determiner or a conjunction. */
function thatElement(sentence: SentenceView, index: number, make: Make): Element | null {
  const next = sentence.words[index + 1];
  const before = sentence.words[index - 1];
  if (next?.tag === "VERB" || next?.tag === "AUX")
    return before?.tag === "VERB" ? make("subordinator") : make("relative");
  return make("subordinator");
}

/** "after he left" opens a clause, "after the vote" does not; a verb before the next comma tells. */
function opensClause(sentence: SentenceView, index: number): boolean {
  for (let next = index + 1; next < Math.min(sentence.words.length, index + 14); next++) {
    const token = sentence.words[next];
    if (!token || /^[,;:.]$/.test(token.text) || /^(?:who|which|that)$/.test(token.text)) return false;
    if (token.tag === "AUX") return true;
    if (token.tag === "VERB") return token.form !== "gerund" && lowerOf(sentence, next - 1) !== "to";
  }
  return false;
}
