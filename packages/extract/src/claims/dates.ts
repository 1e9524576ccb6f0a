import type { StatedDate } from "@cursus/graph-schema";
import { isToldAhead } from "../dates/ahead.ts";
import type { DateExpression, FoundDate } from "../dates/expression.ts";
import { type ResolvedDate, resolveDate } from "../dates/resolve-date.ts";
import { type SentenceView, spanOf, textOf } from "../model.ts";
import type { Predicate } from "../syntax/predicate.ts";

export interface DateSource {
  readonly published: string | null;
  /** ISO day that the text spoke of last. */
  readonly spokenOf: string | null;
}

/** A found date as a claim states it; null where it cannot be resolved honestly. */
export function statedDate(
  sentence: SentenceView,
  found: FoundDate,
  source: DateSource,
  ahead: boolean,
): StatedDate | null {
  const spokenOf = spokenBefore(sentence, found, source);
  const expression = withYear(sentence, found);
  const lies = ahead || isToldAhead(sentence, found);
  const resolved: ResolvedDate | null = resolveDate(expression, { ...source, spokenOf, ahead: lies });
  return resolved && { ...resolved, text: textOf(sentence, found), span: spanOf(sentence, found) };
}

/** "in June 2021 and ... in July": the year said before in the sentence goes on. */
function withYear(sentence: SentenceView, found: FoundDate): DateExpression {
  const { expression } = found;
  if (
    (expression.kind !== "month" && expression.kind !== "day") ||
    expression.year !== null ||
    expression.yearsBack !== undefined
  )
    return expression;
  const before = sentence.dates.findLast(
    ({ first, expression: other }) =>
      first < found.first && "year" in other && other.year !== null && "month" in other,
  );
  if (!before || !("month" in before.expression) || before.expression.month > expression.month)
    return expression;
  return { ...expression, year: before.expression.year };
}

/** The last exact day spoken of before a date, in its sentence or in those before. */
const spokenBefore = (sentence: SentenceView, { first }: FoundDate, source: DateSource): string | null =>
  lastDayOf(
    sentence,
    sentence.dates.filter((date) => date.first < first),
    source,
  );

/** The last exact day of some dates of a sentence, in their order; else the one that was spoken of before. */
export const lastDayOf = (
  sentence: SentenceView,
  dates: readonly FoundDate[],
  { published, spokenOf }: DateSource,
): string | null =>
  dates.reduce((day, date) => {
    const ahead = isToldAhead(sentence, date);
    const resolved = resolveDate(date.expression, { published, spokenOf: day, ahead });
    return resolved && resolved.min === resolved.max ? resolved.min : day;
  }, spokenOf);

/** On a page of one day's items, what a clause tells in the present is of that day. */
export function dateOnPage(
  scene: { readonly pageDay: StatedDate | null },
  predicate: Predicate | null,
): StatedDate | null {
  if (!scene.pageDay || !predicate) return null;
  const { verb, link } = predicate;
  const isPresent = verb.tense === "present" && !verb.perfect && !verb.modal;
  return isPresent &&
    (link === "main" || link === "coordinate" || link === "complement" || link === "adverbial")
    ? scene.pageDay
    : null;
}
