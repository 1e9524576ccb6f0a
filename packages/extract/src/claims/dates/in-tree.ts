import { isToldAhead } from "../../dates/ahead.ts";
import type { FoundDate } from "../../dates/expression.ts";
import { contains, lowerOf, type SentenceView } from "../../model.ts";
import type { Element } from "../../syntax/elements.ts";
import { isVerb, type Predicate } from "../../syntax/predicate.ts";
import { ancestorsOf, headOf, relationOf } from "../../syntax/tree.ts";
import { isBehindNoun } from "./behind-noun.ts";
import { isAttributive } from "./of-nouns.ts";

/** The date that the predicate itself governs; a coordinate one shares what opens its partner's clause. */
export function dateInTree(
  sentence: SentenceView,
  elements: readonly Element[],
  predicate: Predicate,
  free: readonly FoundDate[],
): FoundDate | null {
  const own = free.filter((date) => clauseOf(sentence, elements, date) === predicate.at);
  const direct = own.filter(
    (date) => !isBehindNoun(sentence, date, elements, predicate) && !isUnderEvent(sentence, date),
  );
  const after = direct.find((date) => date.first > predicate.verb.last);
  const found = after ?? direct.at(-1) ?? own.find((date) => !isUnderEvent(sentence, date));
  if (found) return found;
  const occasion = occasionOf(sentence, elements, predicate);
  if (occasion) return occasion;
  const shared = sharedAfter(sentence, elements, predicate, free);
  if (shared) return shared;
  const partner = predicate.link === "coordinate" ? elements[predicate.governor ?? -1] : undefined;
  if (!partner || !isVerb(partner)) return null;
  return (
    free.find(
      (date) =>
        date.last < partner.first &&
        clauseOf(sentence, elements, date) === predicate.governor &&
        isSharedTime(sentence, date, predicate),
    ) ?? null
  );
}

/** "was elected and will take office on May 3": the day to come of one verb is not that of one that has happened. */
const isSharedTime = (sentence: SentenceView, date: FoundDate, { verb }: Predicate): boolean =>
  !isToldAhead(sentence, date) || verb.modal !== null || verb.infinitive;

const EVENT_NOUNS =
  /^(?:assassination|attack|murder|killing|war|coup|election|protests?|clash|revolution|uprising|referendum|crash|explosion|bombing|shooting|massacre|riots?|unrest|invasion|crisis|vote|poll|scandal|conflict|operation|offensive|death|raid|robbery|kidnapping)$/;

const STEP_NOUNS =
  /^(?:arrest|detention|conviction|trial|retrial|sentencing|acquittal|indictment|release|resignation|dismissal|removal|ouster|overthrow|appointment|nomination|departure|retirement|election|re-election|inauguration)$/;

/** "removed after her arrest in November": the date of the step before, not of the removal. */
const isOtherStep = (sentence: SentenceView, noun: number): boolean =>
  STEP_NOUNS.test(sentence.words[noun]?.lemma ?? "") &&
  /^(?:after|before|following|since|until|despite)$/.test(lowerOf(sentence, headOf(sentence, noun)));

/** "the attempted assassination of X in 2024": the date of the noun's event, not of the verb's. */
function isUnderEvent(sentence: SentenceView, date: FoundDate): boolean {
  for (const above of ancestorsOf(sentence, date.last)) {
    if (contains(date, above)) continue;
    const token = sentence.words[above];
    if (token?.tag === "VERB" || token?.tag === "AUX") return false;
    if (token?.tag === "NOUN" && (EVENT_NOUNS.test(token.lemma) || isOtherStep(sentence, above))) return true;
    if (token?.relation === "appos") return true;
  }
  return false;
}

/** "lost her seat in the 2022 election": the date of the occasion. */
function occasionOf(
  sentence: SentenceView,
  elements: readonly Element[],
  predicate: Predicate,
): FoundDate | null {
  return (
    sentence.dates.find((date) => {
      const noun = ancestorsOf(sentence, date.last)[0] ?? -1;
      const by = headOf(sentence, noun);
      return (
        isAttributive(sentence, date) &&
        /^(?:elections?|vote|poll|polls|runoff|run-off|reshuffle|referendum|coup|ballot|by-election|uprising)$/.test(
          lowerOf(sentence, noun),
        ) &&
        /^(?:in|at|during|by)$/.test(lowerOf(sentence, by)) &&
        clauseOf(sentence, elements, date) === predicate.at
      );
    }) ?? null
  );
}

/** "killed 14 and wounded a dozen on Friday": the date behind the last of two verbs is that of both. */
function sharedAfter(
  sentence: SentenceView,
  elements: readonly Element[],
  predicate: Predicate,
  free: readonly FoundDate[],
): FoundDate | null {
  const next = elements.findIndex((element, index) => index > predicate.at && isVerb(element));
  const verb = elements[next];
  if (!verb || !isVerb(verb) || elements[next - 1]?.type !== "and" || !isVerb(elements[predicate.at]))
    return null;
  const joined =
    headOf(sentence, verb.verb.main) === predicate.verb.main &&
    relationOf(sentence, verb.verb.main) === "conj";
  const [date, ...others] = free.filter(
    (one) => clauseOf(sentence, elements, one) === next && one.first > verb.last,
  );
  if (!joined || !date || others.length > 0 || isUnderEvent(sentence, date)) return null;
  return isSharedTime(sentence, date, predicate) ? date : null;
}

/** The verb, as an element, in whose clause a date stands. */
function clauseOf(sentence: SentenceView, elements: readonly Element[], date: FoundDate): number | null {
  for (const above of ancestorsOf(sentence, date.last)) {
    const at = elements.findIndex(
      (element) => isVerb(element) && element.first <= above && above <= element.last,
    );
    if (at >= 0) return at;
  }
  return null;
}
