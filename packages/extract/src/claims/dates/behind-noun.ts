import type { FoundDate } from "../../dates/expression.ts";
import type { SentenceView } from "../../model.ts";
import type { Element } from "../../syntax/elements.ts";
import type { Predicate } from "../../syntax/predicate.ts";

/** A date after a noun of another event: "after clashes in January 2022". */
export function isBehindNoun(
  sentence: SentenceView,
  date: FoundDate,
  elements: readonly Element[],
  predicate: Predicate,
): boolean {
  const since = elements.find(
    (element) =>
      element.type === "preposition" &&
      element.first > predicate.verb.last &&
      element.last < date.first &&
      /^(?:after|before|over|during|following|amid|since)$/.test(element.word),
  );
  return since !== undefined && sentence.words.slice(since.first, date.first).length > 1;
}
