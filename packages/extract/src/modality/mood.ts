import type { Modality, Polarity } from "@cursus/graph-schema";
import { lowerOf, type Phrase, type SentenceView, textOf } from "../model.ts";
import type { Element } from "../syntax/elements.ts";
import { isVerb, type Predicate } from "../syntax/predicate.ts";
import { ATTEMPT_NOUNS, DEMAND_NOUNS, verbClass } from "./verb-classes.ts";

/** Whether and how a thing is said to have happened. */
export interface Mood {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

export const STATED: Mood = { polarity: "asserted", modality: "stated" };
const mood = (polarity: Polarity, modality: Modality): Mood => ({ polarity, modality });

/** What one sentence's verbs are read from. */
export interface Clauses {
  readonly sentence: SentenceView;
  readonly elements: readonly Element[];
  readonly predicates: ReadonlyMap<number, Predicate>;
}

/** No chain of governing verbs is longer. */
const DEPTH = 6;

/** The mood of what a verb says, with all that governs it. */
export function moodOf(clauses: Clauses, predicate: Predicate, depth = 0): Mood {
  const own = ownMood(clauses, predicate);
  const governor = predicate.governor === null ? undefined : clauses.predicates.get(predicate.governor);
  const outer = governor && depth < DEPTH ? governedMood(clauses, predicate, governor, depth) : STATED;
  return stronger(outer, own);
}

/** What takes most away from a plain statement wins. */
const WEIGHT: Readonly<Record<Polarity, number>> = {
  asserted: 0,
  alleged: 1,
  planned: 2,
  negated: 3,
  hypothetical: 4,
};

export function stronger(outer: Mood, own: Mood): Mood {
  if (outer.polarity === "negated" && own.polarity === "negated") return mood("hypothetical", "supposed");
  if (WEIGHT[outer.polarity] !== WEIGHT[own.polarity])
    return WEIGHT[outer.polarity] > WEIGHT[own.polarity] ? outer : own;
  return own.modality === "stated" ? outer : own;
}

const FUTURE = /^(?:will|shall|'ll|won't)$/;

/** Negation, modal verbs and adverbs of the verb group itself. */
function ownMood({ sentence, elements }: Clauses, predicate: Predicate): Mood {
  const { verb } = predicate;
  if (isConditional(sentence, elements, predicate)) return mood("hypothetical", "supposed");
  if (verb.negated)
    return verb.modal && !FUTURE.test(verb.modal)
      ? mood("hypothetical", "supposed")
      : mood("negated", "stated");
  if (hasNegativeSubject(sentence, predicate)) return mood("negated", "stated");
  // "said he would resign": a future seen from the past.
  if (verb.modal === "would" && predicate.link === "complement") return mood("planned", "intended");
  if (isUnverified(sentence)) return mood("alleged", "reported");
  if (verb.modal)
    return FUTURE.test(verb.modal) ? mood("planned", "intended") : mood("hypothetical", "supposed");
  if (isFiniteVerb(verb) && verb.form === "base") return STATED;
  return adverbMood(sentence, verb.first, verb.main);
}

const isFiniteVerb = (verb: Predicate["verb"]): boolean => !verb.infinitive && !verb.gerund;

/** The sentence itself says that nobody vouches for it. */
const isUnverified = (sentence: SentenceView): boolean => UNVERIFIED.some((sign) => sign.test(sentence.text));

/** Of bounded reach, so that no sentence is searched for long. */
const UNVERIFIED: readonly RegExp[] = [
  /without naming|unconfirmed|unverified|not (?:been )?(?:independently )?(?:verified|confirmed)|rumou?r|speculation that/i,
  /\b(?:a|the) (?:claim|report|charge|allegation|accusation|assertion) (?:that )?[^.,;]{0,60}\b(?:denied|denies|deny|rejected|rejects|dismissed|disputed|disputes)\b/i,
  /\b(?:reports?|claims?|allegations?) [^.;]{0,120}\b(?:false|untrue|unfounded|baseless|fake)\b/i,
];

/** "allegedly", "purportedly" within or right before the verb. */
export function adverbMood(sentence: SentenceView, first: number, last: number): Mood {
  for (let index = Math.max(0, first - 1); index <= last + 1; index++) {
    const word = lowerOf(sentence, index);
    if (/^(?:allegedly|purportedly|supposedly|apparently)$/.test(word)) return mood("alleged", "claimed");
    if (word === "reportedly") return mood("alleged", "reported");
    if (/^(?:nearly|almost|narrowly)$/.test(word) && index >= first && index <= last)
      return mood("negated", "stated");
  }
  return STATED;
}

const hasNegativeSubject = (sentence: SentenceView, predicate: Predicate): boolean =>
  predicate.subjects.some((subject) => /^(?:no|nobody|none|neither)\b/i.test(textOf(sentence, subject)));

/** "if", "unless", "whether" and the like opens the clause. */
function isConditional(sentence: SentenceView, elements: readonly Element[], predicate: Predicate): boolean {
  if (predicate.marks.some((word) => /^(?:if|unless|whether|lest)$/.test(word))) return true;
  for (let index = predicate.at - 1; index >= Math.max(0, predicate.at - 6); index--) {
    const element = elements[index];
    if (!element || isVerb(element) || element.type === "break")
      return ifGoverns(sentence, elements, predicate, index);
    if (element.type === "comma") return false;
    if (element.type === "subordinator") return /^(?:if|unless|whether|lest|once)$/.test(element.word);
  }
  return false;
}

/** "if arrested and convicted": the condition holds for the coordinate verb too. */
function ifGoverns(
  _sentence: SentenceView,
  elements: readonly Element[],
  predicate: Predicate,
  at: number,
): boolean {
  if (predicate.link !== "coordinate" || !isVerb(elements[at])) return false;
  const before = elements[at - 1];
  return before?.type === "subordinator" && /^(?:if|unless|whether)$/.test(before.word);
}

/** What a governing verb or noun makes of the verb below it. */
function governedMood(clauses: Clauses, predicate: Predicate, governor: Predicate, depth: number): Mood {
  const outer = moodOf(clauses, governor, depth + 1);
  switch (predicate.link) {
    case "infinitive":
      return stronger(outer, infinitiveMood(clauses.sentence, predicate, governor));
    case "coordinate":
      return governor.verb.infinitive || governor.verb.modal || governor.verb.negated
        ? outer
        : inherited(clauses, predicate, governor, depth);
    case "complement":
      return complementMood(outer, governor);
    case "gerund":
      return stronger(outer, gerundMood(clauses, predicate, governor));
    case "relative":
      // "a video purportedly showing X being sworn in": a participle stands under what its noun's clause says.
      return predicate.verb.gerund && governor.verb.gerund ? outer : STATED;
    case "adverbial":
    case "main":
      return STATED;
  }
}

/** "has been arrested and charged": the second verb stands under what the first stands under. */
function inherited(clauses: Clauses, predicate: Predicate, governor: Predicate, depth: number): Mood {
  if (predicate.verb.bare || predicate.verb.form === governor.verb.form)
    return moodOf(clauses, governor, depth + 1);
  return STATED;
}

function infinitiveMood(sentence: SentenceView, predicate: Predicate, governor: Predicate): Mood {
  const noun = predicate.governingNoun;
  const word = noun ? lowerOf(sentence, noun.head).replace(/s$/, "") : "";
  if (isVotedBy(sentence, noun, predicate, governor)) return STATED;
  if (ATTEMPT_NOUNS.has(word)) return mood("planned", "intended");
  if (DEMAND_NOUNS.has(word)) return mood("hypothetical", "demanded");
  if (isCarriedOut(predicate, governor)) return STATED;
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

/** "was appointed to replace X": the appointing does what its purpose says. */
const isCarriedOut = (predicate: Predicate, governor: Predicate): boolean =>
  /^(?:replace|succeed)$/.test(predicate.verb.lemma) &&
  /^(?:appoint|name|elect|choose|select|pick|move|promote|bring|install|return|swear|designate)$/.test(
    governor.verb.lemma,
  );

/** "parliament voted to remove X", "the Senate's vote to remove X": what a body votes is done. */
function isVotedBy(
  sentence: SentenceView,
  noun: Phrase | null,
  predicate: Predicate,
  governor: Predicate,
): boolean {
  if (
    !/^(?:dismiss|remove|oust|appoint|elect|impeach|install|strip|confirm|approve|suspend|reinstate|depose|unseat|disqualify|bar|convict|acquit)$/.test(
      predicate.verb.lemma,
    )
  )
    return false;
  if (noun && /^(?:vote|decision|ruling|verdict)$/.test(lowerOf(sentence, noun.head)))
    return noun.possessor !== null && !governor.verb.negated && governor.verb.modal === null;
  return (
    noun === null &&
    governor.verb.lemma === "vote" &&
    !governor.verb.negated &&
    governor.verb.modal === null &&
    governor.verb.form !== "base"
  );
}

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

function complementMood(outer: Mood, governor: Predicate): Mood {
  switch (verbClass(governor.verb.lemma, governor.passive)) {
    case "claim":
      return stronger(outer.polarity === "negated" ? STATED : outer, mood("alleged", "claimed"));
    case "deny":
      return mood("negated", "denied");
    case "demand":
    case "suppose":
      return mood("hypothetical", governor.verb.lemma === "demand" ? "demanded" : "supposed");
    case "say":
      // Who "did not say that X resigned" has not said that he did not.
      return governor.verb.negated || governor.verb.modal
        ? mood("hypothetical", "supposed")
        : { ...STATED, modality: governor.verb.lemma === "announce" ? "announced" : "stated" };
    default:
      return STATED;
  }
}

/** "denied taking", "accused of taking", "plans for dismissing"; "after dismissing" is a fact. */
function gerundMood(clauses: Clauses, predicate: Predicate, governor: Predicate): Mood {
  const before = clauses.elements[predicate.at - 1];
  if (before?.type === "preposition" || before?.type === "subordinator") {
    // "proposed cuts by electing ...": the means of what is only meant.
    if (
      before.word === "by" &&
      /^(?:propose|plan|promise|want|seek|hope|intend|vow|pledge|aim)$/.test(governor.verb.lemma)
    )
      return mood("planned", "intended");
    if (
      /^(?:after|by|since|following|despite|for|upon|on)$/.test(before.word) &&
      verbClass(governor.verb.lemma, governor.passive) !== "claim" &&
      governor.verb.lemma !== "call"
    )
      return before.word === "for" && predicate.governingNoun !== null ? mood("planned", "intended") : STATED;
    if (/^(?:without|instead|before|against|than|from)$/.test(before.word)) return mood("negated", "stated");
    if (verbClass(governor.verb.lemma, governor.passive) === "claim") return mood("alleged", "claimed");
    return mood("hypothetical", "supposed");
  }
  if (isVerb(before)) {
    const kind = verbClass(governor.verb.lemma, governor.passive);
    if (kind === "deny") return mood("negated", "denied");
    if (kind === "claim") return mood("alleged", "claimed");
    if (kind !== "force" && kind !== "say") return mood("hypothetical", "supposed");
  }
  return STATED;
}
