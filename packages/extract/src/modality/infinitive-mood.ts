import { lowerOf, type Phrase, type SentenceView } from "../model.ts";
import type { Predicate } from "../syntax/predicate.ts";
import { decides } from "./deciding-bodies.ts";
import { type Mood, mood, STATED } from "./moods.ts";
import { ATTEMPT_NOUNS, DEMAND_NOUNS, verbClass } from "./verb-classes.ts";

export function infinitiveMood(sentence: SentenceView, predicate: Predicate, governor: Predicate): Mood {
  const noun = predicate.governingNoun;
  const word = noun ? lowerOf(sentence, noun.head).replace(/s$/, "") : "";
  if (isUndone(sentence, predicate, governor)) return mood("negated", "stated");
  if (isVotedBy(sentence, noun, predicate, governor)) return STATED;
  if (ATTEMPT_NOUNS.has(word)) return mood("planned", "intended");
  if (DEMAND_NOUNS.has(word)) return mood("hypothetical", "demanded");
  if (isSingled(sentence, noun)) return STATED;
  if (isCarriedOut(predicate, governor) || isRuled(predicate, governor)) return STATED;
  if (isFactive(sentence, governor)) return STATED;
  switch (verbClass(governor.verb.lemma, governor.passive)) {
    case "demand":
      return mood("hypothetical", "demanded");
    case "plan":
      return mood("planned", "intended");
    case "fail":
      return governor.verb.negated ? STATED : mood("negated", "stated");
    case "force":
      return STATED;
    case "claim":
      return mood("alleged", "claimed");
    default:
      return governor.verb.lemma === "be" ? mood("planned", "intended") : mood("planned", "intended");
  }
}

/** "A bid to remove X": an infinitive that hangs from no verb is what is wanted or meant, unless it tells of a first or an only one. */
export function ungovernedMood(sentence: SentenceView, { verb, governingNoun }: Predicate): Mood {
  if (!verb.infinitive || verb.perfect) return STATED;
  if (isSingled(sentence, governingNoun)) return STATED;
  const noun = governingNoun ? lowerOf(sentence, governingNoun.head).replace(/s$/, "") : "";
  return DEMAND_NOUNS.has(noun) ? mood("hypothetical", "demanded") : mood("planned", "intended");
}

/** "the first woman to be elected", "the only minister to resign": who is singled out by it has done it. */
const isSingled = (sentence: SentenceView, noun: Phrase | null): boolean =>
  noun !== null &&
  sentence.words
    .slice(noun.first, noun.head)
    .some(({ text }) => /^(?:first|second|third|fourth|fifth|last|latest|only|youngest|oldest)$/i.test(text));

/** "was appointed to replace X": the appointing does what its purpose says. */
const isCarriedOut = (predicate: Predicate, governor: Predicate): boolean =>
  /^(?:replace|succeed)$/.test(predicate.verb.lemma) &&
  /^(?:appoint|name|elect|choose|select|pick|move|promote|bring|install|return|swear|designate)$/.test(
    governor.verb.lemma,
  );

/** "was ordered to serve 80 years", "directed the jury to acquit him": what a court orders so is its judgment. */
const isRuled = (predicate: Predicate, { verb }: Predicate): boolean =>
  !verb.negated &&
  verb.modal === null &&
  /^(?:order|direct|instruct|sentence|condemn)$/.test(verb.lemma) &&
  /^(?:serve|spend|acquit)$/.test(predicate.verb.lemma);

/** "reversed his decision to dismiss X": what was decided is not done. */
const isUndone = (sentence: SentenceView, { verb }: Predicate, governor: Predicate): boolean =>
  /^(?:reverse|withdraw|cancel|revoke|rescind|scrap|drop|abandon|overturn|annul|undo|shelve|retract|quash|suspend|block)$/.test(
    governor.verb.lemma,
  ) &&
  sentence.words
    .slice(governor.verb.last + 1, verb.first)
    .some(({ text }) => /^(?:decision|order|plan|move|bid|ruling|attempt|proposal|motion)s?$/i.test(text));

/** "parliament voted to remove X", "the Senate's vote to remove X": what a body with that power votes is done. */
function isVotedBy(
  sentence: SentenceView,
  noun: Phrase | null,
  predicate: Predicate,
  governor: Predicate,
): boolean {
  if (
    !/^(?:dismiss|remove|oust|appoint|elect|impeach|install|strip|confirm|approve|suspend|reinstate|depose|fire|sack|axe|unseat|disqualify|bar|convict|acquit)$/.test(
      predicate.verb.lemma,
    )
  )
    return false;
  if (noun && /^(?:vote|decision|ruling|verdict)$/.test(lowerOf(sentence, noun.head)))
    return (
      noun.possessor !== null &&
      decides(sentence, [noun.possessor]) &&
      !governor.verb.negated &&
      governor.verb.modal === null
    );
  return (
    (noun === null || isMeasure(sentence, noun)) &&
    governor.verb.lemma === "vote" &&
    decides(sentence, governor.subjects) &&
    !governor.verb.negated &&
    governor.verb.modal === null &&
    governor.verb.form !== "base"
  );
}

/** "voted 6-1 on Monday night to remove X": when and how, not what. */
const isMeasure = (sentence: SentenceView, { head }: Phrase): boolean =>
  sentence.words[head]?.tag === "NUM" ||
  /^(?:night|evening|morning|afternoon|majority|margin|session|meeting|favou?r|votes)$/.test(
    lowerOf(sentence, head),
  );

const FACTIVE =
  /^(?:wrong|right|weak|foolish|brave|quick|slow|wise|unwise|first|last|latest|only|reckless|irresponsible|naive|mad|mistaken|correct|careless|generous|lucky|unlucky|happy|proud|glad|sorry|forced|able)$/;

/** "was wrong to appoint her", "became the first to resign": what it judges has happened. */
function isFactive(sentence: SentenceView, governor: Predicate): boolean {
  if (!/^(?:be|become)$/.test(governor.verb.lemma) || governor.verb.negated || governor.verb.modal)
    return false;
  if (governor.verb.form !== "past") return false;
  const after = [1, 2, 3].map((step) => lowerOf(sentence, governor.verb.last + step));
  const before = [1, 2, 3, 4].map((step) => lowerOf(sentence, governor.verb.first - step));
  return (
    after.some((word) => FACTIVE.test(word)) ||
    before.some((word, index) => FACTIVE.test(word) && before.slice(index).some((other) => other === "how"))
  );
}
