import type { FoundDate } from "../../dates/expression.ts";
import { lowerOf, type SentenceView } from "../../model.ts";
import type { Element } from "../../syntax/elements.ts";
import { isVerb, type Predicate } from "../../syntax/predicate.ts";
import { isParsed } from "../../syntax/tree.ts";
import { isBehindNoun } from "./behind-noun.ts";
import { dateInTree } from "./in-tree.ts";
import { isAttributive, isEnd } from "./of-nouns.ts";

/** The date of what a predicate tells: in its clause, between subject and verb, or opening the sentence. */
export function dateOfPredicate(
  sentence: SentenceView,
  elements: readonly Element[],
  predicate: Predicate,
): FoundDate | null {
  const free = sentence.dates.filter((date) => !isAttributive(sentence, date) && !isEnd(sentence, date));
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
