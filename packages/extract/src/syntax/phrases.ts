import { BODY_NOUNS, COURT_HEADS, HUMAN_NOUNS } from "../gazetteers/organizations.ts";
import { RANKS } from "../gazetteers/titles.ts";
import {
  lowerOf,
  type NameSpan,
  type OfficePhrase,
  type Phrase,
  type PhraseKind,
  type SentenceView,
} from "../model.ts";
import { isLetters } from "../names/letters.ts";

const PRONOUNS = new Set("he she it they him her them himself herself themselves".split(" "));
const POSSESSIVES = new Set("his her its their".split(" "));

interface Atoms {
  readonly names: readonly NameSpan[];
  readonly offices: readonly OfficePhrase[];
}

/** The noun phrase that starts at a word, or null. */
export function phraseAt(sentence: SentenceView, atoms: Atoms, first: number): Phrase | null {
  const word = lowerOf(sentence, first);
  if (word === "both" && sentence.words[first]?.tag === "PRON") return { ...pronoun(first), kind: "group" };
  if (PRONOUNS.has(word) && !opensPossessive(sentence, atoms, first)) return pronoun(first);
  const core = readCore(sentence, atoms, first);
  if (!core) return null;
  return withPossessed(sentence, atoms, core);
}

const pronoun = (first: number): Phrase => ({
  kind: "pronoun",
  first,
  last: first,
  head: first,
  possessor: null,
  titles: [],
  office: null,
  name: null,
});

/** "her" before a noun. */
function opensPossessive(sentence: SentenceView, atoms: Atoms, index: number): boolean {
  if (lowerOf(sentence, index) !== "her") return false;
  return readCore(sentence, atoms, index + 1) !== null && sentence.words[index + 1]?.tag !== "DET";
}

/** "Toqaev's push": what is possessed carries the meaning. */
function withPossessed(sentence: SentenceView, atoms: Atoms, owner: Phrase): Phrase {
  const mark = lowerOf(sentence, owner.last + 1);
  const plural =
    /^['’]$/.test(sentence.words[owner.last + 1]?.text ?? "") && /s$/.test(lowerOf(sentence, owner.last));
  if (mark !== "'s" && !plural) return owner;
  const owned = readCore(sentence, atoms, owner.last + 2);
  if (!owned) return { ...owner, last: owner.last + 1 };
  return withPossessed(sentence, atoms, { ...owned, first: owner.first, possessor: owner });
}

const PREMODIFIERS = new Set(["DET", "NUM", "ADJ"]);

/** Determiners and adjectives, then nouns, names and titles. */
function readCore(sentence: SentenceView, atoms: Atoms, first: number): Phrase | null {
  let index = first;
  let owner: Phrase | null = null;
  if (POSSESSIVES.has(lowerOf(sentence, index))) {
    owner = pronoun(index);
    index++;
  }
  index = skipModifiers(sentence, atoms, index);
  const core = readNouns(sentence, atoms, index);
  if (!core) return numberAlone(sentence, first, index);
  const office =
    core.office && isFormerly(sentence, first, core.office) ? { ...core.office, former: true } : core.office;
  return { ...core, first, office, possessor: core.possessor ?? owner };
}

/** "a former Labour list MP": the status stands before words that are no part of the title. */
const isFormerly = (sentence: SentenceView, first: number, office: OfficePhrase): boolean =>
  sentence.words
    .slice(first, office.first)
    .some(({ text }) => /^(?:former|ex-.+|erstwhile|onetime|one-time)$/i.test(text));

function skipModifiers(sentence: SentenceView, atoms: Atoms, from: number): number {
  let index = from;
  for (; index < sentence.words.length; index++) {
    if (atomAt(atoms, index)) break;
    const token = sentence.words[index];
    const tag = token?.tag ?? "PUNCT";
    if (PREMODIFIERS.has(tag) || isQuantifier(sentence, index)) continue;
    if ((tag === "ADV" || tag === "VERB") && modifies(sentence, index)) continue;
    break;
  }
  return index;
}

/** "at least 19", "more than a dozen", "about 40". */
const isQuantifier = (sentence: SentenceView, index: number): boolean => {
  const pair = `${lowerOf(sentence, index)} ${lowerOf(sentence, index + 1)}`;
  const back = `${lowerOf(sentence, index - 1)} ${lowerOf(sentence, index)}`;
  const pairs =
    /^(?:at least|at most|more than|less than|fewer than|up to|upwards? of|as many|many as|well over)$/;
  if (pairs.test(pair) || pairs.test(back)) return true;
  return (
    /^(?:about|around|nearly|almost|over|some|roughly|approximately)$/.test(lowerOf(sentence, index)) &&
    sentence.words[index + 1]?.tag === "NUM"
  );
};

/** An adverb or participle between determiner and noun: "newly appointed", "visiting". */
function modifies(sentence: SentenceView, index: number): boolean {
  const before = sentence.words[index - 1];
  const after = sentence.words[index + 1];
  if (before?.tag !== "DET" && before?.tag !== "ADJ" && before?.tag !== "NUM") return false;
  return after?.tag === "ADJ" || after?.tag === "NOUN" || after?.tag === "VERB";
}

const atomAt = (atoms: Atoms, index: number): NameSpan | OfficePhrase | undefined =>
  atoms.offices.find(
    (office) =>
      index >= office.first && index <= office.last && office.first >= index - 8 && office.head >= index,
  ) ?? atoms.names.find((name) => name.first === index);

/** A run of nouns, names and titles; the last of them is the head. */
function readNouns(sentence: SentenceView, atoms: Atoms, first: number): Phrase | null {
  const titles: OfficePhrase[] = [];
  let head: Phrase | null = null;
  let index = first;
  while (index < sentence.words.length) {
    const atom = atomAt(atoms, index);
    const next: Phrase | null = atom ? fromAtom(sentence, atom) : fromNoun(sentence, index, head !== null);
    if (!next) break;
    if (head?.kind === "person" && (atom || sentence.words[index]?.tag !== "NOUN")) break;
    if (head?.office && next.kind !== "person" && !isRank(sentence, index) && !isTitled(sentence, head, next))
      break;
    if (next.office && next.kind === "office" && !isRankBeside(titles, next.office)) titles.push(next.office);
    head = next;
    index = next.last + 1;
  }
  if (!head) return null;
  return { ...head, first, titles: head.kind === "person" ? [...titles, ...head.titles] : [] };
}

/** "National police spokesperson Assistant Commissioner X": a second title in capitals before the name. */
const isTitled = (sentence: SentenceView, title: Phrase, next: Phrase): boolean =>
  title.office?.head === title.last &&
  next.kind === "office" &&
  /^\p{Lu}/u.test(sentence.words[next.first]?.text ?? "");

/** A police rank after an office says nothing of its own. */
const isRankBeside = (titles: readonly OfficePhrase[], { title, organization }: OfficePhrase): boolean =>
  titles.length > 0 &&
  organization === null &&
  /^(?:(?:deputy|assistant|senior|chief) )*(?:commissioner|superintendent|inspector|captain)$/.test(title);

const isRank = (sentence: SentenceView, index: number): boolean => RANKS.has(lowerOf(sentence, index));

function fromAtom(sentence: SentenceView, atom: NameSpan | OfficePhrase): Phrase {
  const base = { first: atom.first, last: atom.last, possessor: null, titles: [] };
  if ("title" in atom) return { ...base, kind: "office", head: atom.head, office: atom, name: null };
  const last = atom.type === "person" && isLetters(sentence, atom.last + 1) ? atom.last + 1 : atom.last;
  return { ...base, last, kind: nameKind(atom, sentence), head: atom.last, office: null, name: atom };
}

function nameKind(name: NameSpan, _sentence: SentenceView): PhraseKind {
  if (name.type === "demonym" || name.type === "place") return "place";
  return name.type === "unknown" ? "thing" : name.type;
}

function fromNoun(sentence: SentenceView, index: number, inside: boolean): Phrase | null {
  const token = sentence.words[index];
  if (!token || sentence.dates.some((date) => index >= date.first && index <= date.last)) return null;
  const isNoun =
    token.tag === "NOUN" || token.tag === "PROPN" || (inside && token.tag === "NUM" && /\d/.test(token.text));
  const inner =
    inside &&
    (token.tag === "ADJ" || isRank(sentence, index)) &&
    /^(?:NOUN|PROPN)$/.test(sentence.words[index + 1]?.tag ?? "") &&
    !sentence.dates.some((date) => date.first === index + 1);
  if (!isNoun && !inner) return null;
  return {
    kind: nounKind(sentence, index),
    first: index,
    last: index,
    head: index,
    possessor: null,
    titles: [],
    office: null,
    name: null,
  };
}

function nounKind(sentence: SentenceView, index: number): PhraseKind {
  const token = sentence.words[index];
  const lemma = token?.tag === "PROPN" ? lowerOf(sentence, index) : (token?.lemma ?? "");
  const word = lowerOf(sentence, index);
  if (COURT_HEADS.has(lemma) && lemma !== "bench" && lemma !== "chambers") return "court";
  if (HUMAN_NOUNS.has(word) || HUMAN_NOUNS.has(lemma))
    return lemma !== word || isMany(sentence, index) ? "group" : "human";
  return BODY_NOUNS.has(word) || BODY_NOUNS.has(lemma) ? "organization" : "thing";
}

/** "19 officer" never; "people", "others", "police" and a number before make a group. */
function isMany(sentence: SentenceView, index: number): boolean {
  if (/^(?:people|others|troops|youths|staff)$/.test(lowerOf(sentence, index))) return true;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const token = sentence.words[at];
    if (token?.tag === "NUM") return token.lemma !== "one";
    if (!token || /^(?:VERB|AUX|PUNCT|PRON|SCONJ)$/.test(token.tag)) return false;
  }
  return false;
}

/** "was killed and 20 injured": a number can stand for people. */
function numberAlone(sentence: SentenceView, first: number, end: number): Phrase | null {
  const last = endOfNumber(sentence, first, end - 1);
  const token = sentence.words[last];
  if (isDead(sentence, last, first))
    return { kind: "group", first, last, head: last, possessor: null, titles: [], office: null, name: null };
  if (
    last < first ||
    (token?.tag !== "NUM" && !/^(?:several|many|dozens|hundreds|thousands)$/.test(lowerOf(sentence, last)))
  )
    return null;
  if (lowerOf(sentence, last + 1) === "%" || /[%$€£]/.test(token?.text ?? "")) return null;
  return { kind: "group", first, last, head: last, possessor: null, titles: [], office: null, name: null };
}

/** "54 at least": the number, without the words after it that qualify it. */
function endOfNumber(sentence: SentenceView, first: number, end: number): number {
  let last = end;
  while (last > first && /^(?:at|least|most)$/.test(lowerOf(sentence, last))) last--;
  return last;
}

/** "160 dead". */
const isDead = (sentence: SentenceView, last: number, first: number): boolean =>
  last > first && lowerOf(sentence, last) === "dead" && sentence.words[last - 1]?.tag === "NUM";
