import { countIn } from "../claims/numbers.ts";
import { type Draft, lowerOf, type Phrase, type SentenceView, spanOf, textOf } from "../model.ts";
import { bearerOf } from "./ranks.ts";
import { mention } from "./registry.ts";
import type { ResolveContext } from "./resolve-context.ts";
import { bare } from "./words.ts";

export function groupOf(sentence: SentenceView, phrase: Phrase, context: ResolveContext): Draft {
  const words = bare(textOf(sentence, phrase));
  return context.registry.unnamed("Group", words, spanOf(sentence, phrase), {
    of: groupNoun(sentence, phrase),
    count: countIn(sentence, phrase.first, phrase.last),
  });
}

const groupNoun = (sentence: SentenceView, phrase: Phrase): string =>
  sentence.words[phrase.head]?.lemma ?? "person";

/** Somebody without a name: "the suspect" may be the defendant spoken of last. */
export function humanOf(sentence: SentenceView, phrase: Phrase, context: ResolveContext): Draft | null {
  const words = textOf(sentence, phrase);
  if (/^(?:the |his |her )?(?:suspect|defendant|accused|detainee|convict|prisoner)$/i.test(words)) {
    const known = context.discourse.defendant();
    if (known) return mention(known, spanOf(sentence, phrase), null);
  }
  const bearer = bearerOf(textOf(sentence, { first: phrase.first, last: phrase.head }), context);
  if (bearer) return mention(bearer, spanOf(sentence, phrase), null);
  const draft = context.registry.unnamed("Person", bare(words), spanOf(sentence, phrase));
  const noun = lowerOf(sentence, phrase.head);
  if (
    /^(?:wife|mother|daughter|sister|woman|girl|widow|businesswoman|policewoman|actress|aunt|niece)$/.test(
      noun,
    )
  )
    draft.gender = "she";
  if (/^(?:husband|father|son|brother|man|boy|widower|businessman|policeman|uncle|nephew)$/.test(noun))
    draft.gender = "he";
  return draft;
}
