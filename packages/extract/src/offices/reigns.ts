import { entryOf } from "@cursus/kernel";
import { GAZETTEER } from "../gazetteers/places.ts";
import { lowerOf, type OfficePhrase, type Phrase, type SentenceView, textOf } from "../model.ts";
import type { Element } from "../syntax/elements.ts";
import { isPhrase } from "../syntax/predicate.ts";

/** Nouns for holding an office, with its title. */
const REIGNS: Readonly<Record<string, string>> = {
  premiership: "prime minister",
  presidency: "president",
  governorship: "governor",
  mayoralty: "mayor",
  chairmanship: "chairman",
  chancellorship: "chancellor",
  speakership: "speaker",
  directorship: "director",
  barony: "baron",
  baronetcy: "baronet",
  earldom: "earl",
  dukedom: "duke",
};

export const titleOfReign = (sentence: SentenceView, { head }: Phrase): string | null =>
  entryOf(REIGNS, lowerOf(sentence, head)) ?? null;

/** "the presidency of Kenya", "Kenya's presidency", "the Kenyan presidency": the office that the noun stands for. */
export function officeOfReign(
  sentence: SentenceView,
  elements: readonly Element[],
  phrase: Phrase,
): OfficePhrase | null {
  const title = titleOfReign(sentence, phrase);
  if (title === null) return null;
  const body = bodyAfter(elements, phrase);
  const named = body?.kind === "organization" || body?.kind === "court";
  return {
    first: phrase.first,
    last: body?.last ?? phrase.last,
    head: phrase.head,
    title,
    jurisdiction: body && !named ? placeName(sentence, body) : countryInside(sentence, phrase),
    organization: body && named ? textOf(sentence, body).replace(/^the /i, "") : null,
    former: false,
    acting: false,
    elect: false,
    plural: false,
    definite: true,
    possessed: phrase.possessor?.kind === "pronoun",
  };
}

/** What "of" brings right after the noun: a place or a body. */
function bodyAfter(elements: readonly Element[], phrase: Phrase): Phrase | null {
  const at = elements.findIndex((element) => isPhrase(element) && element.phrase === phrase);
  const [of, body] = [elements[at + 1], elements[at + 2]];
  if (at < 0 || of?.type !== "preposition" || of.word !== "of" || !isPhrase(body)) return null;
  return /^(?:place|organization|court)$/.test(body.phrase.kind) ? body.phrase : null;
}

function placeName(sentence: SentenceView, place: Phrase): string {
  const words = textOf(sentence, place.name ?? place).replace(/^the /i, "");
  return GAZETTEER.countryOf(words) ?? words;
}

/** The country among the words before the noun. */
function countryInside(sentence: SentenceView, { first, head }: Phrase): string | null {
  for (let at = first; at < head; at++) {
    const country = GAZETTEER.countryOf(sentence.words[at]?.text ?? "");
    if (country) return country;
  }
  return null;
}
