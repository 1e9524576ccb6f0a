import { BODY_HEADS, PLACE_HEADS } from "../gazetteers/organizations.ts";
import { GAZETTEER } from "../gazetteers/places.ts";
import {
  ACTING_WORDS,
  FORMER_WORDS,
  OFFICE_RANKS,
  PORTFOLIOS,
  RANKS,
  TITLE_HEADS,
} from "../gazetteers/titles.ts";
import {
  lowerOf,
  type NameSpan,
  type NameType,
  type SentenceView,
  textOf,
  type WordRange,
} from "../model.ts";
import { headWord } from "../offices/head-word.ts";
import { capitalSpans, namedWords } from "./capitals.ts";
import { splitName, withoutLetters } from "./split-name.ts";
import { addVotes, type Votes, voteType, winner } from "./typing.ts";

interface Candidate {
  readonly sentence: number;
  readonly range: WordRange;
  readonly titled: boolean;
  readonly votes: Votes;
}

/** The names of every sentence, each string with one type in the whole article. */
export function findNames(sentences: readonly SentenceView[]): readonly (readonly NameSpan[])[] {
  const known = namedWords(sentences);
  const candidates = sentences.flatMap((sentence) => candidatesIn(sentence, known));
  const totals = tally(sentences, candidates);
  const fullNames = personNames(totals);
  const bySentence = Map.groupBy(candidates, ({ sentence }) => sentence);
  return sentences.map((sentence) =>
    (bySentence.get(sentence.index) ?? []).map(({ range }) => ({
      ...range,
      type: typeOf(textOf(sentence, range), totals, fullNames),
    })),
  );
}

function candidatesIn(sentence: SentenceView, known: ReadonlySet<string>): Candidate[] {
  return capitalSpans(sentence, known).flatMap((span) => {
    const parts = splitName(sentence, span);
    const places = [...parts.places, ...(parts.body ? [parts.body] : [])].map((range) =>
      candidate(sentence, range, false),
    );
    const bodies = parts.title ? titleBody(sentence, parts.title, parts.places.at(-1)) : [];
    const name =
      parts.name && !isRankAlone(sentence, parts.name)
        ? withoutPrefix(sentence, withoutLetters(sentence, parts.name))
        : null;
    const titled = parts.title !== null || parts.body !== null || followsTitle(sentence, span);
    return [...places, ...bodies, ...(name ? [candidate(sentence, name, titled)] : [])];
  });
}

const candidate = (sentence: SentenceView, range: WordRange, titled: boolean): Candidate => ({
  sentence: sentence.index,
  range,
  titled,
  votes: voteType(sentence, range, titled),
});

/** The body named inside a capitalised title: "Pentagon" of "Pentagon Press Secretary". */
function titleBody(sentence: SentenceView, title: WordRange, place: WordRange | undefined): Candidate[] {
  const first = place ? place.last + 1 : title.first;
  let last = title.last;
  while (last >= first && isTitlePart(sentence, last, first)) last--;
  return last >= first ? [candidate(sentence, { first, last }, false)] : [];
}

/** Whether the word belongs to the title rather than to the name before it: "Regional", but not "County". */
function isTitlePart(sentence: SentenceView, index: number, first: number): boolean {
  const word = lowerOf(sentence, index);
  if (isTitleWord(word) || TITLE_HEADS.has(headWord(sentence, index))) return true;
  if (BODY_HEADS.has(word) || PLACE_HEADS.has(word))
    return index > first && isTitleWord(lowerOf(sentence, index - 1));
  return PORTFOLIOS.has(word) || OFFICE_RANKS.has(word) || FORMER_WORDS.has(word) || ACTING_WORDS.has(word);
}

const TITLE_PARTS = new Set(
  "prime vice deputy chief first second press defense defence foreign interior home finance justice attorney state education health police army commanding district national security major brigadier lieutenant rear former acting interim minister's general royal executive grand theatre force theater public relations officer lady affairs labour trade opposition shadow energy transport environment agriculture economy treasury supreme".split(
    " ",
  ),
);
const isTitleWord = (word: string): boolean =>
  TITLE_HEADS.has(word.replace(/^(?:ex|vice|then)-/, "")) || RANKS.has(word) || TITLE_PARTS.has(word);

/** "Brig." before a dash is a rank without its name. */
const isRankAlone = (sentence: SentenceView, name: WordRange): boolean =>
  sentence.words.slice(name.first, name.last + 1).every((token) => RANKS.has(token.text.toLowerCase()));

/** "X-based Doe", in one word with a hyphen before a name, is no part of it. */
function withoutPrefix(sentence: SentenceView, name: WordRange): WordRange {
  const opener = sentence.words[name.first]?.text ?? "";
  const first = name.last > name.first && /^\p{Lu}\p{L}+-\p{Ll}/u.test(opener) ? name.first + 1 : name.first;
  return { first, last: name.last };
}

/** A lowercase title right before: "prime minister Robert". */
function followsTitle(sentence: SentenceView, span: WordRange): boolean {
  const lemma = sentence.words[span.first - 1]?.lemma ?? "";
  const word = lowerOf(sentence, span.first - 1);
  return (
    TITLE_HEADS.has(lemma) && word === lemma && !/^(?:member|officer|deputy|representative)$/.test(lemma)
  );
}

function tally(sentences: readonly SentenceView[], candidates: readonly Candidate[]): Map<string, Votes> {
  const totals = new Map<string, Votes>();
  for (const { sentence, range, votes } of candidates) {
    const view = sentences[sentence];
    // In a line of capitals, capitals say nothing.
    if (!view || view.titleCase) continue;
    const words = textOf(view, range);
    totals.set(words, addVotes(totals.get(words) ?? {}, votes));
  }
  return totals;
}

/** Words of the persons' full names, for the shorter forms. */
function personNames(totals: ReadonlyMap<string, Votes>): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const [name, votes] of totals) {
    if (!name.includes(" ") || winner(votes) !== "person") continue;
    for (const part of name.split(" "))
      parts.add(part).add(part.replace(/^(?:el|al|as|ash|an|ar|at|ad)-/i, ""));
  }
  return parts;
}

function typeOf(words: string, totals: ReadonlyMap<string, Votes>, fullNames: ReadonlySet<string>): NameType {
  const votes = totals.get(words) ?? {};
  const own = winner(votes);
  const isPart = words.split(" ").every((part) => fullNames.has(part));
  if (isPart && !GAZETTEER.isPlace(words) && own !== "court" && own !== "demonym") return "person";
  return own;
}
