import { lowerOf, type Phrase, type SentenceView } from "../model.ts";
import type { Oblique, Predicate } from "../syntax/predicate.ts";

const CARRIERS =
  /^(?:years?|months?|terms?|sentences?|prison|jail|death|life|imprisonment|custody|detention|trial|courts?|charges?|counts?|suspicion|allegations?|accusations?|warrants?|absentia|arrest|bail|fine|guilty|convictions?|appeals?|indictment|role|part|involvement|complicity|home|house|residence|apartment|office|airport|hotel|hospital|city|town|village|capital|province|station|camp|base)$/;

const CHARGES =
  /^(?:charges?|counts?|suspicion|guilty|allegations?|accusations?|convictions?|indictment|part|one|two|three|four|five)$/;

/** What for: said of the verb, of its object, or of a term or charge; "in the murder of X" names no offence of being sentenced. */
export function isGround(
  sentence: SentenceView,
  predicate: Predicate,
  { under, preposition, from }: Oblique,
): boolean {
  if (under === null) return true;
  const ranges = predicate.objects.concat(predicate.subjects);
  // "the ex-governor of X": the words belong to the person's own phrase.
  if (ranges.some((phrase) => phrase.first <= from && from <= phrase.last)) return false;
  const carrier = lowerOf(sentence, under);
  if (
    preposition === "of" &&
    !predicate.objects.concat(predicate.subjects).some(({ first, last }) => first <= under && under <= last)
  )
    return CHARGES.test(carrier);
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
