import { lowerOf, type WordRange } from "../model.ts";
import type { Predicate } from "../syntax/predicate.ts";
import { isParsed, subtreeOf } from "../syntax/tree.ts";
import type { Clauses } from "./clauses.ts";
import { verbClass } from "./verb-classes.ts";

/** "Record that X is president", "Tell all X was arrested": an order to say so is nobody's word. */
export const isOrder = (clauses: Clauses, { verb, subjects }: Predicate): boolean =>
  verb.form === "base" &&
  !verb.infinitive &&
  verb.modal === null &&
  verb.first === verb.main &&
  subjects.length === 0 &&
  (/^(?:that|,|:)$/.test(lowerOf(clauses.sentence, verb.last + 1)) || opensClause(clauses, verb.first));

/** First word of the sentence or of a quotation in it, or behind "please" and the like. */
const opensClause = ({ sentence }: Clauses, first: number): boolean =>
  first === sentence.opening ||
  /^(?:["“‘':]|please|kindly|always|never|just|simply|now|then)$/.test(lowerOf(sentence, first - 1));

const DUTY = /^(?:must|should|shall|ought|mustn't|shouldn't)$/;
/** Verbs that bind to what their infinitive says: "has to store that", "was told to write that". */
const BINDS = /^(?:have|need|require|oblige|bind|order|instruct|command|direct|tell)$/;
/** What one has to own is so: "had to admit that X was dismissed". */
const OWNS = /^(?:admit|acknowledge|concede|confess|accept|recogni[sz]e|say|announce)$/;

/** "must store that X was dismissed": what somebody has the duty to say, nobody has said. */
export function isDuty(clauses: Clauses, governor: Predicate): boolean {
  const { verb, link } = governor;
  if (verb.modal !== null) return DUTY.test(verb.modal) && !verb.perfect;
  const above = clauses.predicates.get(governor.governor ?? -1);
  if (link !== "infinitive" || !above || OWNS.test(verb.lemma)) return false;
  return BINDS.test(above.verb.lemma) || verbClass(above.verb.lemma, above.passive) === "demand";
}

/** The words of a clause, where the engine parses; else from its first subject to its end. */
export const clauseOf = ({ sentence }: Clauses, { verb, subjects, end }: Predicate): WordRange => {
  const words = isParsed(sentence) ? subtreeOf(sentence, verb.main) : [];
  const first = words.at(0) ?? Math.min(verb.first, ...subjects.map((subject) => subject.first));
  return { first, last: words.at(-1) ?? end };
};
