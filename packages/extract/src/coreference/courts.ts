import { COURT_HEADS } from "../gazetteers/organizations.ts";
import { GAZETTEER } from "../gazetteers/places.ts";
import { type Draft, lowerOf, type Phrase, type SentenceView, spanOf, textOf } from "../model.ts";
import { mention } from "./registry.ts";
import type { ResolveContext } from "./resolve-context.ts";
import { bare, placeBefore } from "./words.ts";

/** "a court in the capital, Astana" has no name; "the Supreme Court" of a country does. */
export function courtOf(sentence: SentenceView, phrase: Phrase, context: ResolveContext): Draft | null {
  const span = spanOf(sentence, phrase);
  const words = bare(textOf(sentence, phrase));
  const named =
    phrase.name !== null &&
    COURT_HEADS.has(lowerOf(sentence, phrase.head)) &&
    /^\p{Lu}/u.test(lowerCaseless(sentence, phrase.head));
  const place = placeBefore(sentence, phrase, context);
  const isKind =
    /supreme|high|constitutional|appeal|federal|district|regional|city|criminal|military|international|county|central/i.test(
      words,
    );
  if (/^(?:the )?court$/i.test(textOf(sentence, phrase)) || (words === "tribunal" && !place)) {
    const known = context.discourse.court();
    if (known) return mention(known, span, null);
  }
  const after = placeAfter(sentence, phrase, context);
  if (!named && !(isKind && (place || context.countries.article))) {
    const name = after ? `${words} in ${after}` : words;
    const draft = context.registry.unnamed("Court", name, span);
    context.discourse.noteCourt(draft);
    return draft;
  }
  const country =
    place ??
    countryInside(words) ??
    (isKind && /supreme|constitutional/i.test(words) ? context.countries.article : null);
  const own = place ? words.replace(/^\S+ /, "") : words;
  const name = countryInside(words) || !country ? words : `${own} of ${country}`;
  const draft = context.registry.named("Court", name, span, words, country ?? after);
  context.discourse.noteCourt(draft);
  return draft;
}

const lowerCaseless = (sentence: SentenceView, index: number): string => sentence.words[index]?.text ?? "";

const countryInside = (words: string): string | null => {
  const [, of] = / (?:of|for) (?:the )?(.+)$/.exec(words) ?? [];
  return (of && GAZETTEER.countryOf(of)) || null;
};

/** "in Astana" after the phrase. */
function placeAfter(sentence: SentenceView, phrase: Phrase, context: ResolveContext): string | null {
  if (!/^(?:in|at|of)$/.test(lowerOf(sentence, phrase.last + 1))) return null;
  const reach = phrase.last + 6;
  const place = context.names.filter(
    (name) => name.first > phrase.last && name.first <= reach && name.type === "place",
  );
  const inside = place.find((name) =>
    sentence.words
      .slice(phrase.last + 1, name.first)
      .every((token) => token.tag !== "VERB" && token.tag !== "AUX"),
  );
  return inside ? textOf(sentence, inside) : null;
}
