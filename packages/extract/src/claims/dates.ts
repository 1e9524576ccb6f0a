import type { StatedDate } from "@cursus/graph-schema";
import type { DateExpression, FoundDate } from "../dates/expression.ts";
import { type ResolvedDate, resolveDate } from "../dates/resolve-date.ts";
import { lowerOf, type SentenceView, spanOf, textOf, type WordRange } from "../model.ts";
import type { Element } from "../syntax/elements.ts";
import { isVerb, type Predicate } from "../syntax/predicate.ts";
import { ancestorsOf, headOf, isParsed, relationOf } from "../syntax/tree.ts";

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
  const resolved: ResolvedDate | null = resolveDate(expression, { ...source, spokenOf, ahead });
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
function spokenBefore(sentence: SentenceView, found: FoundDate, source: DateSource): string | null {
  let day = source.spokenOf;
  for (const { first, expression } of sentence.dates) {
    if (first >= found.first) break;
    const resolved = resolveDate(expression, { published: source.published, spokenOf: day, ahead: false });
    if (resolved && resolved.min === resolved.max) day = resolved.min;
  }
  return day;
}

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

/** The date of what a predicate tells: in its clause, between subject and verb, or opening the sentence. */
export function dateOfPredicate(
  sentence: SentenceView,
  elements: readonly Element[],
  predicate: Predicate,
): FoundDate | null {
  const free = sentence.dates.filter((date) => !isAttributive(sentence, date));
  if (isParsed(sentence)) return dateInTree(sentence, elements, predicate, free);
  const inClause = free.filter((date) => date.first > predicate.verb.last && date.last <= predicate.end);
  const own = inClause.find((date) => !isBehindNoun(sentence, date, elements, predicate)) ?? inClause[0];
  if (own) return own;
  const start = clauseStart(elements, predicate);
  const before = free
    .filter((date) => date.first >= start && date.last < predicate.verb.first)
    .filter(
      (date) =>
        predicate.link !== "coordinate" && predicate.link !== "gerund" && leadsTo(sentence, date, predicate),
    )
    .at(-1);
  if (before) return before;
  return opens(elements, predicate)
    ? (free.find((date) => date.first <= sentence.opening + 2 && date.last < predicate.verb.first) ?? null)
    : null;
}

/** The date that the predicate itself governs; a coordinate one shares what opens its partner's clause. */
function dateInTree(
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
      (date) => date.last < partner.first && clauseOf(sentence, elements, date) === predicate.governor,
    ) ?? null
  );
}

const EVENT_NOUNS =
  /^(?:assassination|attack|murder|killing|war|coup|election|protests?|clash|revolution|uprising|referendum|crash|explosion|bombing|shooting|massacre|riots?|unrest|invasion|crisis|vote|poll|scandal|conflict|operation|offensive|death|raid|robbery|kidnapping)$/;

/** "the attempted assassination of X in 2024": the date of the noun's event, not of the verb's. */
function isUnderEvent(sentence: SentenceView, date: FoundDate): boolean {
  for (const above of ancestorsOf(sentence, date.last)) {
    const token = sentence.words[above];
    if (token?.tag === "VERB" || token?.tag === "AUX") return false;
    if (token?.tag === "NOUN" && EVENT_NOUNS.test(token.lemma)) return true;
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
  return joined && date && others.length === 0 && !isUnderEvent(sentence, date) ? date : null;
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

/** Between the date and the verb stands no comma, unless the date opens the clause or stands between commas. */
function leadsTo(sentence: SentenceView, date: FoundDate, predicate: Predicate): boolean {
  const comma = sentence.words.findIndex(
    (token, index) => index > date.last && index < predicate.verb.first && token.text === ",",
  );
  if (comma < 0) return true;
  const subject = predicate.subjects[0];
  if (lowerOf(sentence, comma + 1) === "and") return false;
  return subject === undefined || date.last < subject.first;
}

/** "Tuesday's attack", "the February 18 election", "the 2016 vote": the date belongs to the noun. */
function isAttributive(sentence: SentenceView, date: FoundDate): boolean {
  const next = sentence.words[date.last + 1];
  const before = lowerOf(sentence, date.first - 1);
  if (lowerOf(sentence, date.last + 1) === "'s") return true;
  return (
    /^(?:the|a|an|this|that|his|her|its|their)$/.test(before) &&
    (next?.tag === "NOUN" || next?.tag === "ADJ" || next?.tag === "PROPN")
  );
}

/** A date after a noun of another event: "after clashes in January 2022". */
function isBehindNoun(
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

/** Where the predicate's own clause begins: after the verb, relative or conjunction before its subject. */
function clauseStart(elements: readonly Element[], predicate: Predicate): number {
  for (let index = predicate.at - 1; index >= 0; index--) {
    const element = elements[index];
    if (element && (isVerb(element) || /^(?:relative|subordinator|break)$/.test(element.type)))
      return element.last + 1;
  }
  return 0;
}

/** Whether the predicate stands in the sentence's first clause, or goes on with it. */
function opens(elements: readonly Element[], predicate: Predicate): boolean {
  if (predicate.link === "coordinate") return true;
  return !elements
    .slice(0, predicate.at)
    .some((element) => isVerb(element) || element.type === "relative" || element.type === "break");
}

/** The date after a noun, within its phrase and the prepositions that follow. */
export function dateAfterNoun(sentence: SentenceView, noun: WordRange, limit: number): FoundDate | null {
  return (
    sentence.dates.find((date) => {
      if (date.first <= noun.last || date.last > limit) return false;
      return sentence.words
        .slice(noun.last + 1, date.first)
        .every((token) => token.tag !== "VERB" && token.tag !== "AUX" && !/^[,;:]$/.test(token.text));
    }) ?? null
  );
}
