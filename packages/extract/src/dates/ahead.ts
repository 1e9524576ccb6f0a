import { lowerOf, type SentenceView, type WordRange } from "../model.ts";
import { ancestorsOf, dependentsOf, isParsed } from "../syntax/tree.ts";

const AUXILIARY: ReadonlySet<string> = new Set(["aux", "auxpass"]);
const FUTURE = /^(?:will|shall|would|'ll|’ll|wo)$/;
/** "is due on May 3", "is expected to resign", "is to leave". */
const AWAITED = /^(?:due|set|expect|schedule|plan|slate|be|intend|likely|fix)$/;

/** True where the sentence tells the day as one to come: "will take office on January 1", "is due in May". */
export function isToldAhead(sentence: SentenceView, { last }: WordRange): boolean {
  if (!isParsed(sentence)) return false;
  const verb = verbAbove(sentence, last);
  if (verb < 0) return false;
  const auxiliaries = dependentsOf(sentence, verb, AUXILIARY).map((at) => lowerOf(sentence, at));
  if (auxiliaries.some((word) => FUTURE.test(word))) return true;
  const governor = sentence.words[ancestorsOf(sentence, verb)[0] ?? -1];
  if (auxiliaries.includes("to")) return AWAITED.test(governor?.lemma ?? "");
  return isAwaited(sentence, last, verb);
}

const COMPLEMENT: ReadonlySet<string> = new Set(["acomp", "attr", "oprd"]);

/** "A vote is due in May", "was scheduled for May 3": the word itself says that it is awaited. */
function isAwaited(sentence: SentenceView, date: number, verb: number): boolean {
  const above = ancestorsOf(sentence, date);
  const said = [...above.slice(0, above.indexOf(verb) + 1), ...dependentsOf(sentence, verb, COMPLEMENT)];
  return said.some((at) => /^(?:due|scheduled|slated|planned)$/.test(lowerOf(sentence, at)));
}

/** The nearest verb that the date hangs from, -1 where there is none. */
export const verbAbove = (sentence: SentenceView, word: number): number =>
  ancestorsOf(sentence, word).find((at) => /^(?:VERB|AUX)$/.test(sentence.words[at]?.tag ?? "")) ?? -1;
