import { lowerOf, type SentenceView, textOf } from "../model.ts";
import type { Element } from "../syntax/elements.ts";
import { isVerb, type Predicate } from "../syntax/predicate.ts";
import { dependentsOf, isParsed, subtreeOf } from "../syntax/tree.ts";
import type { Clauses } from "./clauses.ts";
import { isInverted } from "./inverted.ts";
import { type Mood, mood, STATED } from "./moods.ts";
import { isScheduled } from "./scheduled.ts";
import { isFiction, isUnproved } from "./unvouched.ts";

const FUTURE = /^(?:will|shall|'ll|won't)$/;

/** Negation, modal verbs and adverbs of the verb group itself. */
export function ownMood(clauses: Clauses, predicate: Predicate): Mood {
  const { sentence, elements } = clauses;
  const { verb } = predicate;
  if (
    isConditional(sentence, elements, predicate) ||
    isInverted(sentence, predicate) ||
    isAsked(sentence) ||
    isFiction(sentence)
  )
    return mood("hypothetical", "supposed");
  if (isTakenBack(sentence, predicate) || isThoughtBetter(sentence, predicate))
    return mood("negated", "denied");
  if (isStillAhead(clauses, predicate) || (!verb.negated && isScheduled(sentence, predicate)))
    return mood("planned", "intended");
  if (verb.negated)
    return verb.modal && !FUTURE.test(verb.modal)
      ? mood("hypothetical", "supposed")
      : mood("negated", "stated");
  if (hasNegativeSubject(sentence, predicate)) return mood("negated", "stated");
  // "said he would resign": a future seen from the past.
  if (verb.modal === "would" && predicate.link === "complement") return mood("planned", "intended");
  if (isUnverified(sentence) || isUnproved(sentence)) return mood("alleged", "reported");
  if (verb.modal)
    return FUTURE.test(verb.modal) ? mood("planned", "intended") : mood("hypothetical", "supposed");
  if (isFiniteVerb(verb) && verb.form === "base") return STATED;
  return adverbMood(sentence, verb.first, verb.main);
}

/** "said that X had been appointed; she has not": the end denies what the clause told. */
const isTakenBack = ({ text }: SentenceView, { marks }: Predicate): boolean =>
  marks.includes("that") &&
  /[;,–—-] ?(?:but )?(?:in fact )?(?:he|she|it|they) (?:has|have|had|did|was|is|were)(?: not|n['’]t)[.!"”]{1,2}$/.test(
    text,
  );

const LEAVES = /^(?:resign|quit|step|tender|submit)$/;
const THOUGHT_BETTER =
  /\b(?:and|but|then|only to|before)(?: then| later| soon| promptly| quickly){0,2} (?:(?:thought|thinking|think) better of (?:it|that)|chang(?:ed|ing|e) (?:his|her|their) minds?(?! (?:about|on))|(?:with(?:drew|drawing|draw|drawn)|retract(?:ed|ing)?|rescind(?:ed|ing)?|revok(?:ed|ing|e)|took back|take back|taking back) (?:it|(?:his|her|their|the|that) (?:resignation|letter|decision))|(?:took|take|taking|taken) it back)\b/i;

/** "resigned and then thought better of it", "quit, only to withdraw his resignation": who takes it back has not left. */
const isThoughtBetter = (sentence: SentenceView, { verb }: Predicate): boolean =>
  LEAVES.test(verb.lemma) &&
  THOUGHT_BETTER.test(textOf(sentence, { first: verb.last, last: sentence.words.length - 1 }));

/** "would repay it before he is sentenced", "until she is tried": the present of what has yet to come. */
function isStillAhead({ predicates }: Clauses, predicate: Predicate): boolean {
  if (predicate.verb.tense !== "present" || predicate.verb.gerund) return false;
  if (predicate.marks.includes("until")) return true;
  if (!predicate.marks.some((word) => /^(?:before|when|once)$/.test(word))) return false;
  return [...predicates.values()].some((other) => other.verb.modal !== null || isProspect(other));
}

/** "faces 20 years when he is sentenced": what the other verb tells of lies ahead. */
const isProspect = ({ verb }: Predicate): boolean =>
  verb.tense === "present" && /^(?:face|await|risk|expect|hope|plan|intend)$/.test(verb.lemma);

const isFiniteVerb = (verb: Predicate["verb"]): boolean => !verb.infinitive && !verb.gerund;

/** The sentence itself says that nobody vouches for it. */
const isUnverified = (sentence: SentenceView): boolean => UNVERIFIED.some((sign) => sign.test(sentence.text));

/** "Has the minister been sacked?" asks, and tells nothing. */
const isAsked = (sentence: SentenceView): boolean => /\?["”’)]*\s*$/.test(sentence.text);

/** Of bounded reach, so that no sentence is searched for long. */
const UNVERIFIED: readonly RegExp[] = [
  /^["“]?(?:claim|rumou?r|allegation|myth)\s*:/i,
  /without (?:naming|giving|citing|identifying|quoting)|unconfirmed|unverified|not (?:been )?(?:independently )?(?:verified|confirmed)|(?<!contrary to |despite |dispelling |denying )rumou?r|speculation that/i,
  // "quoted unnamed sources as saying that": a paper's word for that of nobody.
  /\b(?:quot|cit)(?:e|es|ed|ing) (?:[^\s.;,]+ ){0,2}(?:unnamed|anonymous|unidentified|undisclosed) (?:[^\s.;,]+ ){1,3}as (?:saying|claiming|alleging|telling)\b/i,
  // Others say that the word is untrue: "...; police said it was untrue".
  /\b(?:said|says|insisted|stressed) (?:that )?(?:it|this|that|they|the (?:claims?|reports?|story|rumou?rs?|news)) (?:was|were|is|are) (?:not true|untrue|false|fake|wrong|baseless|nonsense|unfounded|a lie|a hoax)\b/i,
  // A voice from a crowd.
  /^["“][^"”]{5,120}[,.!]["”] (?:a|an|one) (?:man|woman|caller|rebel|fighter|militant|protester|demonstrator|user|blogger|masked|voice|soldier) (?:[^\s.;]+ ){0,4}(?:shouted|yelled|cried|tweeted|posted|told|claimed|declared)\b/i,
  // What an earlier version said is taken back.
  /\b(?:earlier|previous|original|initial) versions? of (?:this|the|our|its) (?:article|story|report|page|piece|dispatch|headline)\b/i,
  // What a paper itself has said before is told to be put right, unless it says so again: "as we reported".
  /(?<!\bas )\b(?:we|this (?:newspaper|paper|website|column|magazine)|our (?:story|article|column)) (?:\w+ly )?(?:stated|said|wrote|reported|published) (?:(?:on|last|in|this) \w+ |yesterday )?that\b/i,
  /\b(?:a|the) (?:claim|report|charge|allegation|accusation|assertion) (?:that )?[^.,;]{0,60}\b(?:denied|denies|deny|rejected|rejects|dismissed|disputed|disputes)\b/i,
  /\b(?:reports?|claims?|allegations?) [^.;]{0,120}\b(?:false|untrue|unfounded|baseless|fake)\b/i,
];

/** "allegedly", "purportedly" within or right before the verb. */
export function adverbMood(sentence: SentenceView, first: number, last: number): Mood {
  for (let index = Math.max(0, first - 1); index <= last + 1; index++) {
    const word = lowerOf(sentence, index);
    if (/^(?:allegedly|purportedly|supposedly|apparently)$/.test(word)) return mood("alleged", "claimed");
    if (word === "reportedly") return mood("alleged", "reported");
    if (/^(?:nearly|almost|narrowly)$/.test(word) && index <= last) return mood("negated", "stated");
  }
  return STATED;
}

const NOBODY = /^(?:no|nobody|none|neither)$/;
const SUBJECT: ReadonlySet<string> = new Set(["nsubj", "nsubjpass"]);

/** "No court has convicted X", "nobody arrested him". */
function hasNegativeSubject(sentence: SentenceView, { subjects, verb }: Predicate): boolean {
  const heads = isParsed(sentence) ? dependentsOf(sentence, verb.main, SUBJECT) : [];
  return (
    subjects.some((subject) => NOBODY.test(lowerOf(sentence, subject.first))) ||
    heads.some((head) => NOBODY.test(lowerOf(sentence, subtreeOf(sentence, head)[0] ?? head)))
  );
}

/** "if", "unless", "whether" and the like opens the clause. */
export function isConditional(
  sentence: SentenceView,
  elements: readonly Element[],
  predicate: Predicate,
): boolean {
  if (predicate.marks.some((word) => /^(?:if|unless|whether|lest)$/.test(word))) return true;
  // "as though he had been acquitted": he had not.
  if (predicate.marks.includes("as") && predicate.marks.includes("though")) return true;
  for (let index = predicate.at - 1; index >= Math.max(0, predicate.at - 6); index--) {
    const element = elements[index];
    if (!element || isVerb(element) || element.type === "break")
      return ifGoverns(sentence, elements, predicate, index);
    if (element.type === "comma") return false;
    if (element.type === "subordinator")
      return (
        /^(?:if|unless|whether|lest)$/.test(element.word) ||
        (element.word === "once" && opensClause(elements, index))
      );
  }
  return false;
}

/** "once elected, she ..."; in "who once headed it" the word says when. */
const opensClause = (elements: readonly Element[], index: number): boolean =>
  !/^(?:relative|phrase|verb)$/.test(elements[index - 1]?.type ?? "");

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
