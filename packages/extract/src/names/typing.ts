import { isGivenName } from "../gazetteers/given-names.ts";
import { isCity } from "../gazetteers/known-cities.ts";
import { BODY_HEADS, COURT_HEADS, HUMAN_NOUNS, PLACE_HEADS } from "../gazetteers/organizations.ts";
import { GAZETTEER } from "../gazetteers/places.ts";
import { TITLE_HEADS } from "../gazetteers/titles.ts";
import { lowerOf, type NameType, type SentenceView, textOf, type WordRange } from "../model.ts";
import { isCommonWord } from "./common-words.ts";
import { ownerAfterOf, ownerOfTitle } from "./owner-of-title.ts";

/** How much each sign counts for a type. Only their order and sums matter. */
const SURE = 10;
const STRONG = 4;
const WEAK = 1;

export type Votes = Partial<Record<NameType, number>>;

const SPEECH = new Set(
  "say tell add announce claim argue declare ask warn note insist write explain believe deny admit describe acknowledge thank accuse urge vow pledge resign".split(
    " ",
  ),
);
const LOCATIVE = new Set("in near around outside across inside throughout".split(" "));

/** Nouns that stand right before the name of the body they are: "the weekly Al Mashhad". */
const NAMED_BODIES = new Set(
  "newspaper weekly daily magazine website portal broadcaster channel station outlet agency company firm startup retailer airline charity nonprofit club union paper tabloid group ngo".split(
    " ",
  ),
);

/** What the words of a name and its neighbours say about its type. */
export function voteType(sentence: SentenceView, name: WordRange, titled: boolean): Votes {
  const votes: Votes = {};
  const vote = (type: NameType, weight: number): void => {
    votes[type] = (votes[type] ?? 0) + weight;
  };
  voteByWords(sentence, name, vote);
  if (titled) vote("person", SURE);
  voteByNeighbours(sentence, name, vote);
  voteByStatistics(sentence, name, vote);
  return votes;
}

const STATISTICAL: Readonly<Record<string, NameType>> = {
  PERSON: "person",
  ORG: "organization",
  GPE: "place",
  LOC: "place",
  FAC: "place",
  NORP: "demonym",
};

/** What the engine takes the name for, where it finds names: one voice among others. */
function voteByStatistics(sentence: SentenceView, name: WordRange, vote: Vote): void {
  const types = sentence.words
    .slice(name.first, name.last + 1)
    .map((word) => (word.name === undefined ? null : STATISTICAL[word.name]));
  const [type] = types;
  if (!type || type === "demonym" || types.some((other) => other !== type)) return;
  // It is at its best with persons; long names of strangers it often takes for places.
  vote(type, type === "person" ? 3 * WEAK : name.first === name.last ? 2 * WEAK : WEAK);
}

type Vote = (type: NameType, weight: number) => void;

function voteByWords(sentence: SentenceView, name: WordRange, vote: Vote): void {
  const words = textOf(sentence, name);
  const last = lowerOf(sentence, name.last);
  const first = lowerOf(sentence, name.first);
  const all = sentence.words.slice(name.first, name.last + 1);
  if (GAZETTEER.isDemonym(words)) vote("demonym", SURE);
  if (GAZETTEER.isPlace(words)) vote("place", STRONG + WEAK);
  else if (isCity(words)) vote("place", STRONG);
  if (all.some((token) => COURT_HEADS.has(token.text.toLowerCase()))) vote("court", SURE + STRONG);
  else if (all.some((token) => BODY_HEADS.has(token.text.toLowerCase()))) vote("organization", SURE);
  else if (PLACE_HEADS.has(last) || PLACE_HEADS.has(first)) vote("place", SURE);
  if (/^\p{Lu}{2,7}s?$/u.test(words) && !GAZETTEER.isPlace(words)) vote("organization", STRONG);
  if (
    all.length > 1 &&
    /^(?:san|santa|santo|são|los|las|saint|st|st\.|fort|port|puerto|villa|mount|new|ciudad|bandar|tel|el|abu|cape)$/.test(
      first,
    )
  )
    vote("place", 2 * WEAK);
  if (all.length === 1) return;
  if (isGivenName(all[0]?.text ?? "")) vote("person", STRONG + WEAK);
  else if (all.length <= 5 && all.every((token) => !isCommonWord(token.text))) vote("person", 2 * WEAK);
}

function voteByNeighbours(sentence: SentenceView, name: WordRange, vote: Vote): void {
  const { words } = sentence;
  const owner = ownerOfTitle(sentence, name) ?? ownerAfterOf(sentence, name);
  if (owner) vote(owner, SURE);
  const before = words[name.first - 1];
  const after = words[name.last + 1];
  if (after?.tag === "VERB" && SPEECH.has(after.lemma)) vote("person", WEAK);
  if (before && SPEECH.has(before.lemma) && before.form === "past") vote("person", WEAK);
  if (
    after?.text === "," &&
    /^\d{2}$/.test(words[name.last + 2]?.text ?? "") &&
    words[name.last + 3]?.text === ","
  )
    vote("person", SURE);
  if (after?.text === "," && /^(?:who|whose|whom)$/.test(lowerOf(sentence, name.last + 2)))
    vote("person", STRONG);
  if (before && !/^\p{Lu}/u.test(before.text)) {
    const lemma = before.lemma;
    if (TITLE_HEADS.has(lemma) || HUMAN_NOUNS.has(lemma) || /^\d{1,2}-year-old$/.test(before.text))
      vote("person", STRONG);
    if (LOCATIVE.has(before.text)) vote("place", 3 * WEAK);
    if (NAMED_BODIES.has(before.lemma)) vote("organization", STRONG + WEAK);
  }
  if (/^(?:province|district|city|town|state|region|county|village)$/.test(lowerOf(sentence, name.last + 1)))
    vote("place", STRONG);
  if (comesAfter(sentence, name)) vote("person", WEAK);
  if (isCalledTown(sentence, name)) vote("place", SURE);
  if (
    /^(?:mayor|governor|bishop|archbishop|prefect|sheriff|mayoress|city|capital|port|region|district) of$/.test(
      `${lowerOf(sentence, name.first - 2)} ${lowerOf(sentence, name.first - 1)}`,
    )
  )
    vote("place", STRONG + WEAK);
  if (
    /^(?:city|town|village|province) of$/.test(
      `${lowerOf(sentence, name.first - 2)} ${lowerOf(sentence, name.first - 1)}`,
    )
  )
    vote("place", SURE);
}

/** "was replaced in 2021 by Hanak": whoever comes after somebody is a person, if nothing else is known. */
const comesAfter = ({ words }: SentenceView, { first }: WordRange): boolean =>
  words[first - 1]?.text === "by" &&
  words
    .slice(Math.max(0, first - 5), first - 1)
    .some(
      ({ lemma, form }) => /^(?:replace|succeed)$/.test(lemma) && /^(?:past|participle)$/.test(form ?? ""),
    );

/** The type with the most votes; equal votes go to the earlier of a fixed order. */
export function winner(votes: Votes): NameType {
  const order: readonly NameType[] = ["demonym", "court", "organization", "place", "person"];
  let best: NameType = "unknown";
  for (const type of order) if ((votes[type] ?? 0) > (votes[best] ?? 0)) best = type;
  return best;
}

export function addVotes(sum: Votes, more: Votes): Votes {
  const total: Votes = { ...sum };
  for (const [type, weight] of Object.entries(more) as [NameType, number][])
    total[type] = (total[type] ?? 0) + weight;
  return total;
}

/** "Gondar, the second city,", "Adwa, a quiet border town": what is said of a name in apposition. */
function isCalledTown(sentence: SentenceView, name: WordRange): boolean {
  if (lowerOf(sentence, name.last + 1) !== "," || sentence.words[name.last + 2]?.tag !== "DET") return false;
  for (let at = name.last + 3; at < name.last + 7; at++) {
    if (/^(?:city|town|village|capital|port|suburb|province|district|island)$/.test(lowerOf(sentence, at)))
      return /^(?:PUNCT|ADP|SCONJ|)$/.test(sentence.words[at + 1]?.tag ?? "");
    if (!/^(?:ADJ|NOUN|ADV)$/.test(sentence.words[at]?.tag ?? "")) return false;
  }
  return false;
}
