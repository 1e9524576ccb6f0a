import { lowerOf } from "../model.ts";
import type { Predicate } from "../syntax/predicate.ts";
import type { Clauses } from "./clauses.ts";
import { type Mood, mood } from "./moods.ts";

/** What goes from hand to hand, and what it does. */
const WORD =
  /^(?:messages?|texts?|notes?|leaflets?|flyers?|e-?mails?|clips?|videos?|screenshots?|audios?|recordings?)$/;
const GOES_ROUND = /^(?:circulate|spread|swirl|surface)$/;

/** "a message circulated saying that X had been arrested": nobody stands behind what goes round. */
export function circulatedMood({ sentence, predicates }: Clauses, governor: Predicate): Mood | null {
  if (!governor.verb.gerund) return null;
  const bearer = governor.governingNoun ?? null;
  const rounds = [...predicates.values()].find(
    ({ verb, subjects }) =>
      GOES_ROUND.test(verb.lemma) &&
      !verb.negated &&
      subjects.some(
        (subject) => WORD.test(lowerOf(sentence, subject.head)) && (bearer === null || bearer === subject),
      ),
  );
  return rounds === undefined ? null : mood("alleged", "reported");
}
