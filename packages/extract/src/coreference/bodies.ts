import { NATIONAL_BODIES } from "../gazetteers/organizations.ts";
import { GAZETTEER } from "../gazetteers/places.ts";
import { type Draft, lowerOf, type Phrase, type SentenceView, spanOf, textOf } from "../model.ts";
import { bodyName } from "../offices/body-name.ts";
import type { ResolveContext } from "./resolve-context.ts";
import { bare, placeBefore } from "./words.ts";

export function bodyOf(sentence: SentenceView, phrase: Phrase, context: ResolveContext): Draft | null {
  const span = spanOf(sentence, phrase);
  const words = bare(textOf(sentence, phrase));
  const country = placeBefore(sentence, phrase, context);
  const noun = lowerOf(sentence, phrase.head);
  if (phrase.name) {
    const name = textOf(sentence, phrase.name);
    const tail =
      phrase.head > phrase.name.last
        ? textOf(sentence, { first: phrase.name.first, last: phrase.head })
        : name;
    const body = bodyName(tail, country);
    const placeOnly = GAZETTEER.isDemonym(name) || GAZETTEER.isPlace(name);
    if (!placeOnly)
      return context.registry.named("Organization", body.name, span, words, body.jurisdiction ?? country);
  }
  const stated = country ?? afterOf(sentence, phrase);
  const nation = stated ?? (NATIONAL_BODIES.has(noun) && !context.dayPage ? context.countries.article : null);
  if (NATIONAL_BODIES.has(noun) && nation)
    return context.registry.named("Organization", `${noun} of ${nation}`, span, words, nation);
  return context.registry.unnamed("Organization", words, span);
}

/** "the government of Kenya". */
function afterOf(sentence: SentenceView, phrase: Phrase): string | null {
  if (lowerOf(sentence, phrase.last + 1) !== "of") return null;
  for (let last = phrase.last + 6; last > phrase.last + 1; last--) {
    const country = GAZETTEER.countryOf(
      textOf(sentence, { first: phrase.last + 2, last: Math.min(last, sentence.words.length - 1) }),
    );
    if (country) return country;
  }
  return null;
}

export function placeOf(sentence: SentenceView, phrase: Phrase, context: ResolveContext): Draft | null {
  const name = phrase.name ?? phrase;
  const words = bare(textOf(sentence, name));
  const country = GAZETTEER.countryOf(words);
  return context.registry.named("Place", country ?? words, spanOf(sentence, name), words);
}
