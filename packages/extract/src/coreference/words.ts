import { GAZETTEER } from "../gazetteers/places.ts";
import { type Phrase, type SentenceView, textOf } from "../model.ts";
import type { ResolveContext } from "./resolve-context.ts";

export const bare = (words: string): string => words.replace(/^(?:the|a|an) /i, "");

/** The country named right before the head within the phrase: "the Peruvian Supreme Court". */
export function placeBefore(sentence: SentenceView, phrase: Phrase, context: ResolveContext): string | null {
  const owner = phrase.possessor
    ? GAZETTEER.countryOf(textOf(sentence, phrase.possessor.name ?? phrase.possessor))
    : undefined;
  if (owner) return owner;
  const place = context.names.find(
    (name) =>
      name.first >= phrase.first &&
      name.last < phrase.head &&
      (name.type === "demonym" || name.type === "place"),
  );
  return (place && GAZETTEER.countryOf(textOf(sentence, place))) || null;
}
