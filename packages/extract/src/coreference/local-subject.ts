import { type Draft, lowerOf, type Phrase, type SentenceView } from "../model.ts";
import { ancestorsOf, dependentsOf, headOf, isParsed, relationOf } from "../syntax/tree.ts";
import { meantAt } from "./co-arguments.ts";

/** What is somebody's own: whoever does something with "his seat" does it, as a rule, with their own. */
const OWN =
  /^(?:resignation|retirement|seat|post|posts|office|job|position|role|mandate|tenure|term|terms|sentence|conviction|appeal|duties|candidacy|party|bid)$/;
const SUBJECT: ReadonlySet<string> = new Set(["nsubj", "nsubjpass"]);

/**
 * "X vacated by Y, who reached his retirement", "X ordered Y to serve his sentence": the subject of the nearest verb
 * over the pronoun, for a relative the noun before it. Null where no person is, or of what another may own as well.
 */
export function localSubject(
  sentence: SentenceView,
  pronoun: Phrase,
  meanings: ReadonlyMap<Phrase, Draft>,
  fits: (draft: Draft) => boolean,
): Draft | null {
  if (!isParsed(sentence) || relationOf(sentence, pronoun.head) !== "poss") return null;
  if (!OWN.test(lowerOf(sentence, headOf(sentence, pronoun.head)))) return null;
  const verb = ancestorsOf(sentence, pronoun.head).find((at) =>
    /^(?:VERB|AUX)$/.test(sentence.words[at]?.tag ?? ""),
  );
  if (verb === undefined || sentence.words[verb]?.lemma === "be") return null;
  const subject = dependentsOf(sentence, verb, SUBJECT).find((at) => at < pronoun.first);
  if (subject === undefined) return null;
  const meant = /^(?:who|that)$/.test(lowerOf(sentence, subject)) ? headOf(sentence, verb) : subject;
  const [person] = meantAt(meanings, [meant]);
  return person !== undefined && fits(person) ? person : null;
}

/** What befell somebody else than who is tried for it. */
export const CRIME =
  /^(?:murder|killing|assassination|death|slaying|shooting|stabbing|kidnapping|abduction|poisoning|torture|rape)$/;
/** Verbs whose subject is, or is made, the one who is held to have done it. */
export const ACCUSED =
  /^(?:accuse|acquit|arrest|charge|clear|confess|convict|indict|jail|plead|sentence|suspect|try|go|stand)$/;

/** "X was convicted of his murder": whoever was murdered, not X. */
export function notTheVictim(
  sentence: SentenceView,
  pronoun: Phrase,
  meanings: ReadonlyMap<Phrase, Draft>,
): ReadonlySet<Draft> {
  const isOfCrime =
    isParsed(sentence) &&
    relationOf(sentence, pronoun.head) === "poss" &&
    CRIME.test(lowerOf(sentence, headOf(sentence, pronoun.head)));
  if (!isOfCrime) return new Set();
  const verbs = ancestorsOf(sentence, pronoun.head).filter((at) =>
    ACCUSED.test(sentence.words[at]?.lemma ?? ""),
  );
  return meantAt(
    meanings,
    verbs.flatMap((verb) => dependentsOf(sentence, verb, SUBJECT)),
  );
}
