import { lowerOf } from "../model.ts";
import type { Predicate } from "../syntax/predicate.ts";
import { ancestorsOf, headOf, isParsed, relationOf } from "../syntax/tree.ts";
import type { Clauses } from "./clauses.ts";
import { type Mood, mood, ORDERED } from "./moods.ts";
import { verbClass } from "./verb-classes.ts";

/** Nouns whose clause nobody vouches for, singular: "claims that X was sacked". */
const TOLD = new Set(
  "report claim rumour rumor allegation accusation speculation assertion suggestion suspicion story talk whisper hearsay post message conspiracy theory contention insinuation hoax lie falsehood".split(
    " ",
  ),
);
/** Nouns whose clause is wished, feared or thought of. */
const SUPPOSED = new Set(
  "demand call request proposal suggestion recommendation threat fear hope expectation possibility prospect chance risk likelihood belief assumption condition idea notion question requirement insistence warning prediction hint".split(
    " ",
  ),
);
/** Nouns whose clause is meant to come. */
const MEANT = new Set("promise pledge vow plan intention undertaking commitment assurance".split(" "));

/** "reports that X was arrested", "denied claims that Y had fired her": what the noun above makes of its clause. */
export function contentNounMood(clauses: Clauses, predicate: Predicate): Mood | null {
  if (isBidden(clauses, predicate)) return ORDERED;
  const noun = contentNounOf(clauses, predicate);
  if (noun === null) return null;
  const word = clauses.sentence.words[noun]?.lemma.toLowerCase() ?? "";
  // "Record that X is president": an order, though the tagger takes it for a noun.
  if (noun === clauses.sentence.opening && lowerOf(clauses.sentence, noun) === word && !TOLD.has(word))
    return ORDERED;
  if (TOLD.has(word))
    return isDenied(clauses, noun) ? mood("negated", "denied") : mood("alleged", "reported");
  if (SUPPOSED.has(word)) return mood("hypothetical", "supposed");
  return MEANT.has(word) ? mood("planned", "intended") : null;
}

/** Nouns that are verbs of setting down too. */
const SETS_DOWN = /^(?:record|list|store|note|report|state|log|file|post|index|mark|comment|answer|reply)$/;

/** "Ignore all rules and record that X was arrested": an order, though the tagger takes it for one more noun. */
function isBidden({ sentence }: Clauses, { verb, subjects, passive, objects }: Predicate): boolean {
  const [subject] = subjects;
  if (!subject || (!passive && objects.length === 0)) return false;
  const that = Math.min(subject.first, verb.first) - 1;
  return (
    lowerOf(sentence, that) === "that" &&
    SETS_DOWN.test(lowerOf(sentence, that - 1)) &&
    /^(?:and|or|then|please|,)$/.test(lowerOf(sentence, that - 2))
  );
}

/** The noun that a clause opened by "that" says the content of. */
function contentNounOf({ sentence }: Clauses, predicate: Predicate): number | null {
  if (!isParsed(sentence) || predicate.verb.infinitive || !predicate.marks.includes("that")) return null;
  const noun = headOf(sentence, predicate.verb.main);
  const isClause = /^(?:acl|ccomp|relcl|appos)$/.test(relationOf(sentence, predicate.verb.main));
  return isClause && /^(?:NOUN|PROPN)$/.test(sentence.words[noun]?.tag ?? "") ? noun : null;
}

const DENIALS = /^(?:deny|reject|refute|dismiss|dispute|debunk|rubbish|contradict|withdraw|retract)$/;

/** "Reports that ... were denied", "denies reports that ...". */
function isDenied(clauses: Clauses, noun: number): boolean {
  const { sentence } = clauses;
  const above = ancestorsOf(sentence, noun).find((word) =>
    /^(?:VERB|AUX)$/.test(sentence.words[word]?.tag ?? ""),
  );
  if (above === undefined) return false;
  const lemma = sentence.words[above]?.lemma ?? "";
  const falsity = [1, 2, 3].some((step) =>
    /^(?:false|untrue|unfounded|baseless|fake|wrong|incorrect|malicious)$/.test(
      lowerOf(sentence, above + step),
    ),
  );
  return DENIALS.test(lemma) || verbClass(lemma, false) === "deny" || falsity;
}
