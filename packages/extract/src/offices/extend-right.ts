import { BODY_NOUNS, COURT_HEADS } from "../gazetteers/organizations.ts";
import { GAZETTEER } from "../gazetteers/places.ts";
import { PORTFOLIOS, TITLE_HEADS } from "../gazetteers/titles.ts";
import { lowerOf, type NameSpan, type SentenceView, textOf } from "../model.ts";
import { bodyName } from "./body-name.ts";
import { headWord } from "./head-word.ts";

/** What stands after the head of a title. */
export interface After {
  readonly last: number;
  /** Words that go on with the title: "of internal affairs", "general". */
  readonly words: readonly string[];
  readonly jurisdiction: string | null;
  readonly organization: string | null;
  readonly elect: boolean;
}

type Draft = {
  last: number;
  words: string[];
  jurisdiction: string | null;
  organization: string | null;
  elect: boolean;
};

/** Heads whose "of" names what they deal with rather than what they belong to. */
const PORTFOLIO_HEADS = new Set(
  "minister secretary undersecretary vice-minister professor deputy".split(" "),
);
const PREPOSITIONS: Readonly<Record<string, RegExp>> = {
  for: /^(?:minister|secretary|spokesman|spokeswoman|spokesperson|mp|mep|envoy|commissioner|director|adviser|advisor|governor|representative|coordinator|prosecutor|senator|judge|deputy|chief|undersecretary|vice-minister)$/,
  to: /^(?:ambassador|adviser|advisor|envoy|representative|delegate|consul|secretary|counsel|commissioner)$/,
  at: /^(?:judge|magistrate|justice|prosecutor|lecturer|fellow|chairman|president|rector|secretary|editor|director|professor|head|manager|adviser|advisor|officer|chair|dean|lecturer|coordinator)$/,
  in: /^(?:judge|magistrate|mayor|ambassador|councillor|councilor|governor|prosecutor|envoy|representative|leader|chief|member)$/,
  on: /^(?:adviser|advisor|spokesman|spokeswoman|envoy|rapporteur)$/,
  atop: /^(?:post|position)$/,
};

/** Reads rightwards from the head: "general", "of the Security Council", "for Esher", "to France". */
export function extendRight(sentence: SentenceView, names: readonly NameSpan[], head: number): After {
  const draft: Draft = { last: head, words: [], jurisdiction: null, organization: null, elect: false };
  draft.elect = /-elect$/.test(lowerOf(sentence, head));
  takeSuffix(sentence, draft);
  for (let turn = 0; turn < 3; turn++) if (!takeComplement(sentence, names, head, draft, turn)) break;
  return draft;
}

function takeSuffix(sentence: SentenceView, draft: Draft): void {
  const next = lowerOf(sentence, draft.last + 1);
  if (next === "general" || next === "commanding" || next === "without") {
    const length = next === "without" ? 2 : 1;
    for (let step = 1; step <= length; step++) draft.words.push(lowerOf(sentence, draft.last + step));
    draft.last += length;
  } else if (next === "elect" || next === "designate" || /^(?:-)$/.test(next))
    takeElect(sentence, draft, next);
  const tem = /^(?:pro-tem(?:pore)?|pro tem(?:pore)?\b|pro - tem)/.exec(
    [1, 2, 3].map((step) => lowerOf(sentence, draft.last + step)).join(" "),
  );
  if (tem) {
    draft.words.push("pro tem");
    draft.last += tem[0].split(" ").length;
  }
  const bracket =
    sentence.words[draft.last + 1]?.text === "(" && sentence.words[draft.last + 3]?.text === ")";
  if (bracket && /^\p{Lu}{2,6}$/u.test(sentence.words[draft.last + 2]?.text ?? "")) draft.last += 3;
}

function takeElect(sentence: SentenceView, draft: Draft, next: string): void {
  if (next !== "-") {
    draft.elect = true;
    draft.last += 1;
  } else if (/^(?:elect|designate)$/.test(lowerOf(sentence, draft.last + 2))) {
    draft.elect = true;
    draft.last += 2;
  }
}

/** One prepositional complement; false where there is none that belongs to the title. */
function takeComplement(
  sentence: SentenceView,
  names: readonly NameSpan[],
  head: number,
  draft: Draft,
  turn: number,
): boolean {
  const preposition = lowerOf(sentence, draft.last + 1);
  const comma = turn === 0 && sentence.words[draft.last + 1]?.text === "," ? 1 : 0;
  if (comma) return takeCommaBody(sentence, names, draft);
  const title = headWord(sentence, head);
  const allowed = preposition === "of" || (turn === 0 && PREPOSITIONS[preposition]?.test(title));
  if (!allowed) return false;
  const after = draft.last + 2;
  const start = overAdjectives(sentence, names, sentence.words[after]?.tag === "DET" ? after + 1 : after);
  const portfolio =
    turn === 0 && PORTFOLIO_HEADS.has(title) && (preposition === "of" || preposition === "for");
  return (
    takeNamed(sentence, names, start, draft, portfolio, preposition) ||
    (turn === 0 && takePlain(sentence, names, start, draft, preposition))
  );
}

/** "of the ruling X": adjectives before a name are no part of it. */
function overAdjectives(sentence: SentenceView, names: readonly NameSpan[], start: number): number {
  for (let index = start; index < start + 3; index++) {
    if (names.some((name) => name.first === index)) return index;
    if (
      sentence.words[index]?.tag !== "ADJ" &&
      !/^(?:ruling|governing|opposition|breakaway)$/.test(lowerOf(sentence, index))
    )
      return start;
  }
  return start;
}

/** "Commander, 21 Brigade": a body after a comma, for titles in capitals. */
function takeCommaBody(sentence: SentenceView, names: readonly NameSpan[], draft: Draft): boolean {
  if (!/^\p{Lu}/u.test(sentence.words[draft.last]?.text ?? "")) return false;
  const number = sentence.words[draft.last + 2]?.tag === "NUM" ? 1 : 0;
  const name = names.find((span) => span.first === draft.last + 2 + number && span.type === "organization");
  if (
    !name ||
    (number === 0 &&
      !(
        draft.last > 0 &&
        /^\p{Lu}/u.test(sentence.words[draft.last - 1]?.text ?? "") &&
        name.last > name.first
      ))
  )
    return false;
  draft.organization = textOf(sentence, { first: draft.last + 2, last: name.last });
  draft.last = name.last;
  return true;
}

function takeNamed(
  sentence: SentenceView,
  names: readonly NameSpan[],
  start: number,
  draft: Draft,
  portfolio: boolean,
  preposition: string,
): boolean {
  const number = sentence.words[start]?.tag === "NUM" ? 1 : 0;
  const first = names.find((span) => span.first === start + number);
  const name = first && ownedBy(sentence, names, first);
  if (!name || name.type === "person" || titled(sentence, name)) return false;
  const words = textOf(sentence, { first: name === first ? start : name.first, last: name.last });
  const country = number ? undefined : GAZETTEER.countryOf(words);
  if (country && preposition === "to") {
    draft.words.push("to", country);
    draft.last = name.last;
    return true;
  }
  if (country || (name.type === "demonym" && !number))
    return takePlaced(sentence, names, name, country ?? words, draft);
  if (name.type === "place") {
    if (preposition === "to" || preposition === "for") draft.words.push(preposition, words);
    else draft.jurisdiction ??= words;
    draft.last = name.last;
    return true;
  }
  if (portfolio && name.type !== "court")
    return takePortfolio(sentence, start, name.last, draft, preposition);
  if (preposition === "to" || preposition === "for") draft.words.push(preposition, "the", words);
  const body = bodyName(words, null);
  if (draft.organization === null) draft.organization = body.name;
  else draft.organization += `, ${body.name}`;
  draft.jurisdiction ??= body.jurisdiction;
  draft.last = name.last;
  return true;
}

/** "the Brotherhood's Freedom and Justice party": the body that is owned. */
function ownedBy(sentence: SentenceView, names: readonly NameSpan[], owner: NameSpan): NameSpan {
  if (lowerOf(sentence, owner.last + 1) !== "'s") return owner;
  return names.find((span) => span.first === owner.last + 2 && span.type === "organization") ?? owner;
}

/** "adviser of Hezbollah leader X": the body belongs to the title after it. */
const titled = (sentence: SentenceView, name: NameSpan): boolean =>
  name.type === "organization" &&
  TITLE_HEADS.has(headWord(sentence, name.last + 1)) &&
  /^\p{Lu}/u.test(sentence.words[name.last + 2]?.text ?? "");

/** A country alone, or its adjective with the body it belongs to: "of the Kazakh Security Council". */
function takePlaced(
  sentence: SentenceView,
  names: readonly NameSpan[],
  place: NameSpan,
  country: string,
  draft: Draft,
): boolean {
  const next = names.find(
    (span) => span.first === place.last + 1 && /^(?:organization|court|unknown)$/.test(span.type),
  );
  const noun = lowerOf(sentence, place.last + 1);
  const isBodyNoun = BODY_NOUNS.has(noun) || COURT_HEADS.has(noun);
  if (!next && !isBodyNoun && place.type === "demonym" && !/^u\.?s\.?$/i.test(textOf(sentence, place)))
    return false;
  const last = next?.last ?? (isBodyNoun ? place.last + 1 : place.last);
  if (last > place.last)
    draft.organization ??= bodyName(textOf(sentence, { first: place.last + 1, last }), country).name;
  draft.jurisdiction ??= country;
  draft.last = last;
  return true;
}

/** "of Agriculture, Food and Consumer Protection": capitals, commas and "and" after "Minister of". */
function takePortfolio(
  sentence: SentenceView,
  start: number,
  end: number,
  draft: Draft,
  preposition: string,
): boolean {
  let last = end;
  for (let next = end + 1; next < sentence.words.length; next++) {
    const word = sentence.words[next]?.text ?? "";
    if (/^\p{Lu}/u.test(word)) last = next;
    else if (!/^(?:,|and|&)$/.test(word) || !listGoesOn(sentence, next)) break;
  }
  const words = sentence.words.slice(start, last + 1).map((token) => token.text.toLowerCase());
  draft.words.push(preposition, ...words.filter((word) => word !== ","));
  draft.last = last;
  return true;
}

/** A comma in such a list is followed, soon, by "and" and another capital. */
function listGoesOn(sentence: SentenceView, index: number): boolean {
  const after = sentence.words.slice(index, index + 6).map((token) => token.text);
  const and = after.findIndex((word) => word === "and" || word === "&");
  return (
    and >= 0 &&
    /^\p{Lu}/u.test(after[and + 1] ?? "") &&
    after.slice(0, and).every((word) => /^[\p{Lu},]/u.test(word))
  );
}

/** Lowercase words: "of defence", "of the central bank", "for security". */
function takePlain(
  sentence: SentenceView,
  names: readonly NameSpan[],
  start: number,
  draft: Draft,
  preposition: string,
): boolean {
  let last = start - 1;
  for (let next = start; next < sentence.words.length && next < start + 5; next++) {
    const token = sentence.words[next];
    const isNoun =
      token?.tag === "NOUN" ||
      token?.tag === "ADJ" ||
      (token?.tag === "PROPN" && preposition !== "to" && PORTFOLIOS.has(token.text.toLowerCase())) ||
      (token?.text === "and" && sentence.words[next + 1]?.tag === "NOUN");
    if (!isNoun || names.some((name) => name.first === next)) break;
    last = next;
  }
  while (last >= start && !/^(?:NOUN|PROPN)$/.test(sentence.words[last]?.tag ?? "")) last--;
  if (last < start) return false;
  const words = sentence.words.slice(start, last + 1).map((token) => token.text.toLowerCase());
  const noun = words.at(-1) ?? "";
  if (/^(?:country|nation|city|town|state|region|republic|government|cabinet|administration)$/.test(noun)) {
    draft.last = last;
    return true;
  }
  draft.words.push(preposition, ...words);
  draft.last = last;
  return true;
}
