import { BODY_NOUNS, COURT_HEADS } from "../gazetteers/organizations.ts";
import { GAZETTEER } from "../gazetteers/places.ts";
import { TITLE_HEADS } from "../gazetteers/titles.ts";
import { lowerOf, type NameSpan, type SentenceView, textOf } from "../model.ts";
import type { Draft } from "./after.ts";
import { bodyName } from "./body-name.ts";
import { type BodyTail, bodyTail } from "./body-tail.ts";
import { headWord } from "./head-word.ts";
import { takePortfolio } from "./portfolios.ts";

export function takeNamed(
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
  if (portfolio && words === "State")
    return takePortfolio(sentence, names, start, name.last, draft, preposition);
  const country = number ? undefined : GAZETTEER.countryOf(words);
  const tail = preposition === "of" || preposition === "at" ? bodyTail(sentence, names, name.last) : null;
  if (tail && !number) return takeTail(sentence, name, tail, country, draft);
  if (country && preposition === "to" && name.type !== "demonym") {
    draft.words.push("to", country);
    draft.last = name.last;
    return true;
  }
  if (country || (name.type === "demonym" && !number))
    return takePlaced(sentence, names, name, country ?? words, draft);
  if (name.type === "place") return takePlace(sentence, names, name, draft, preposition);
  if (portfolio && name.type !== "court")
    return takePortfolio(sentence, names, start, name.last, draft, preposition);
  if (preposition === "to" || preposition === "for") draft.words.push(preposition, "the", words);
  const body = bodyName(words, null);
  if (draft.organization === null) draft.organization = body.name;
  else draft.organization += `, ${body.name}`;
  draft.jurisdiction ??= body.jurisdiction;
  draft.last = name.last;
  return true;
}

/** "for Argyll and the Isles": a constituency may have two parts. */
function takePlace(
  sentence: SentenceView,
  names: readonly NameSpan[],
  name: NameSpan,
  draft: Draft,
  preposition: string,
): boolean {
  const joined = lowerOf(sentence, name.last + 1) === "and" && preposition === "for";
  const second = lowerOf(sentence, name.last + 2) === "the" ? name.last + 3 : name.last + 2;
  const other = joined ? names.find((span) => span.first === second && span.type !== "person") : undefined;
  const last = other?.last ?? name.last;
  const words = textOf(sentence, { first: name.first, last });
  const isPosted =
    preposition === "in" && /^(?:ambassador|envoy|consul)$/.test(lowerOf(sentence, name.first - 2));
  if (preposition === "to" || preposition === "for" || isPosted) draft.words.push(preposition, words);
  else draft.jurisdiction ??= words;
  draft.last = last;
  return true;
}

/** "of Dhi Qar province", "of the Bokkos local council", "of Ukraine's customs service". */
function takeTail(
  sentence: SentenceView,
  name: NameSpan,
  tail: BodyTail,
  country: string | undefined,
  draft: Draft,
): boolean {
  const whole = textOf(sentence, { first: name.first, last: tail.last });
  if (tail.place && !country) draft.jurisdiction ??= whole;
  else if (country) {
    draft.organization ??= bodyName(textOf(sentence, { first: tail.first, last: tail.last }), country).name;
    draft.jurisdiction ??= country;
  } else draft.organization ??= whole;
  draft.last = tail.last;
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
