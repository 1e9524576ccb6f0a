import { lowerOf, type Phrase, type SentenceView } from "../model.ts";
import type { Oblique, Predicate } from "../syntax/predicate.ts";

const CARRIERS =
  /^(?:years?|months?|terms?|sentences?|prison|jail|death|life|imprisonment|custody|detention|trial|courts?|charges?|counts?|suspicion|allegations?|accusations?|warrants?|absentia|arrest|bail|fine|guilty|convictions?|appeals?|indictment|role|part|involvement|complicity|home|house|residence|apartment|office|airport|hotel|hospital|city|town|village|capital|province|station|camp|base)$/;

const CHARGES =
  /^(?:charges?|counts?|suspicion|guilty|allegations?|accusations?|convictions?|indictment|part|one|two|three|four|five)$/;

/** Where a court decides anew, in one word: "acquitted on appeal", "convicted at a retrial of theft". */
const OCCASIONS = /^(?:appeals?|retrials?|rehearings?|review|remand)$/;

/** What for: said of the verb, of its object, or of a term or charge; "in the murder of X" names no offence of being sentenced. */
export function isGround(
  sentence: SentenceView,
  predicate: Predicate,
  { under, preposition, from }: Oblique,
): boolean {
  if (isOccasion(sentence, preposition, from)) return false;
  if (under === null) return true;
  const ranges = predicate.objects.concat(predicate.subjects);
  // "the ex-governor of X": the words belong to the person's own phrase.
  if (ranges.some((phrase) => phrase.first <= from && from <= phrase.last)) return false;
  const carrier = lowerOf(sentence, under);
  if (
    preposition === "of" &&
    !predicate.objects.concat(predicate.subjects).some(({ first, last }) => first <= under && under <= last)
  )
    return CHARGES.test(carrier) || (OCCASIONS.test(carrier) && isOccasion(sentence, "on", under));
  if (CARRIERS.test(carrier)) return true;
  const people = predicate.passive ? predicate.subjects : predicate.objects;
  const within = (phrase: Phrase): boolean => phrase.first <= under && under <= phrase.last;
  if (people.some(within)) return true;
  const token = sentence.words[under];
  return (
    token?.tag === "PROPN" ||
    token?.tag === "VERB" ||
    token?.tag === "ADP" ||
    token?.tag === "ADJ" ||
    sentence.dates.some(({ first, last }) => first <= under && under <= last)
  );
}

/** "on appeal", "at the retrial": where it was decided, not what for; "on appeal charges" is that. */
function isOccasion(sentence: SentenceView, preposition: string, from: number): boolean {
  if (!/^(?:on|at|upon|after|in)$/.test(preposition)) return false;
  const at = sentence.words[from]?.tag === "DET" ? from + 1 : from;
  return OCCASIONS.test(lowerOf(sentence, at)) && sentence.words[at + 1]?.tag !== "NOUN";
}
