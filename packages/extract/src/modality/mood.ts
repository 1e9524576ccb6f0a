import { lowerOf } from "../model.ts";
import { isPastOnly } from "../syntax/past-only.ts";
import type { Predicate } from "../syntax/predicate.ts";
import type { Clauses } from "./clauses.ts";
import { complementMood, gerundMood } from "./complement-mood.ts";
import { contentNounMood } from "./content-nouns.ts";
import { infinitiveMood, ungovernedMood } from "./infinitive-mood.ts";
import { DUE, type Mood, ORDERED, STATED, stronger } from "./moods.ts";
import { isConditional, ownMood } from "./own-mood.ts";

/** No chain of governing verbs is longer. */
const DEPTH = 6;

/** The mood of what a verb says, with all that governs it. */
export function moodOf(clauses: Clauses, predicate: Predicate, depth = 0): Mood {
  const content = contentNounMood(clauses, predicate);
  const own = content ? stronger(content, ownMood(clauses, predicate)) : ownMood(clauses, predicate);
  const governor = predicate.governor === null ? undefined : clauses.predicates.get(predicate.governor);
  const outer =
    governor && depth < DEPTH
      ? governedMood(clauses, predicate, governor, depth)
      : ungovernedMood(clauses.sentence, predicate);
  return stronger(outer, own);
}

/** What a governing verb or noun makes of the verb below it. */
function governedMood(clauses: Clauses, predicate: Predicate, governor: Predicate, depth: number): Mood {
  const outer = moodOf(clauses, governor, depth + 1);
  switch (predicate.link) {
    case "infinitive":
      return stronger(outer, infinitiveMood(clauses.sentence, predicate, governor));
    case "coordinate":
      return outer === ORDERED ||
        outer === DUE ||
        (isOpen(governor) && sharesAuxiliary(clauses, predicate)) ||
        isUnvouched(clauses, governor)
        ? outer
        : inherited(clauses, predicate, governor, depth);
    case "complement":
      return complementMood(clauses, outer, governor);
    case "gerund":
      return stronger(
        isNoState(clauses, predicate, governor) ? STATED : outer,
        gerundMood(clauses, predicate, governor),
      );
    case "relative":
      // "a video purportedly showing X being sworn in": a participle stands under what its noun's clause says.
      return predicate.verb.gerund && governor.verb.gerund ? outer : STATED;
    case "adverbial":
    case "main":
      return STATED;
  }
}

/** "ruled that the sale was not illegal, clearing X": what was not so is not what clears. */
const isNoState = ({ elements }: Clauses, { at }: Predicate, { verb }: Predicate): boolean =>
  verb.lemma === "be" && verb.negated && verb.modal === null && elements[at - 1]?.type === "comma";

const isOpen = ({ verb }: Predicate): boolean => verb.infinitive || verb.modal !== null || verb.negated;

/** "will resign and leave"; not "has not been charged but is on trial", "was not charged and became mayor". */
const sharesAuxiliary = ({ sentence }: Clauses, { verb }: Predicate): boolean =>
  !isPastOnly(lowerOf(sentence, verb.main)) &&
  (verb.infinitive ||
    (verb.first === verb.main && !/^(?:be|have)$/.test(verb.lemma)) ||
    (verb.modal !== null && verb.tense === null));

/** "unless X is freed and Y steps down", "claims that X fired A and replaced him": all of it is under the same word. */
const isUnvouched = (clauses: Clauses, governor: Predicate): boolean =>
  isConditional(clauses.sentence, clauses.elements, governor) || contentNounMood(clauses, governor) !== null;

/** "has been arrested and charged": the second verb stands under what the first stands under. */
function inherited(clauses: Clauses, predicate: Predicate, governor: Predicate, depth: number): Mood {
  const own = isPastOnly(lowerOf(clauses.sentence, predicate.verb.main));
  if ((predicate.verb.bare && !own) || predicate.verb.form === governor.verb.form)
    return moodOf(clauses, governor, depth + 1);
  return STATED;
}
