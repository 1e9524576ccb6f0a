import type { Prediction } from "@cursus/extract";
import type { AnnotatedArticle, AnnotatedFact } from "./annotated-article.ts";
import { sameEntity } from "./same-entity.ts";

type ReadFact = Prediction["facts"][number];

/** How well predictions meet annotations. Only asserted facts count in the first three. */
export interface Score {
  readonly annotated: number;
  readonly read: number;
  readonly right: number;
  /** Facts that the article only alleges, plans, denies or supposes, and that were read as asserted. */
  readonly falselyAsserted: number;
  /** Predictions whose quote does not stand at its offsets. */
  readonly ungrounded: number;
}

const NOTHING: Score = { annotated: 0, read: 0, right: 0, falselyAsserted: 0, ungrounded: 0 };

/** The sum over articles; `predictions` has one for each of `articles`, in the same order. */
export function scoreOf(articles: readonly AnnotatedArticle[], predictions: readonly Prediction[]): Score {
  return articles.reduce(
    (sum, article, index) => add(sum, scoreArticle(article, predictions[index])),
    NOTHING,
  );
}

/** Precision, recall and their harmonic mean, 0 where there is nothing to divide by. */
export function rates({ annotated, read, right }: Score): { precision: number; recall: number; f1: number } {
  const precision = read === 0 ? 0 : right / read;
  const recall = annotated === 0 ? 0 : right / annotated;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** A fact read as asserted, and whether it is right; null where it only repeats a right one. */
export interface Judged {
  readonly fact: ReadFact;
  readonly isRight: boolean | null;
}

/** The facts read as asserted in one article, each judged by its annotation. */
export function judgedFacts(
  article: AnnotatedArticle,
  prediction: Prediction | undefined,
): readonly Judged[] {
  const due = article.facts.filter(isAsserted);
  const asserted = (prediction?.facts ?? []).filter(isAsserted);
  const pairs = pairUp(article, asserted, due);
  return asserted.map((fact) => ({
    fact,
    isRight: pairs.has(fact) || (due.some((one) => isSame(article, fact, one)) ? null : false),
  }));
}

function scoreArticle(article: AnnotatedArticle, prediction: Prediction | undefined): Score {
  const facts = prediction?.facts ?? [];
  const judged = judgedFacts(article, prediction);
  const wrong = judged.flatMap(({ fact, isRight }) => (isRight === true ? [] : [fact]));
  const unsure = article.facts.filter((fact) => !isAsserted(fact));
  return {
    annotated: article.facts.filter(isAsserted).length,
    read: judged.filter(({ isRight }) => isRight !== null).length,
    right: judged.filter(({ isRight }) => isRight === true).length,
    falselyAsserted: unsure.filter((one) => wrong.some((fact) => isSame(article, fact, one))).length,
    ungrounded: facts.filter(({ quote }) => article.text.slice(quote.start, quote.end) !== quote.text).length,
  };
}

const isAsserted = ({ polarity }: { readonly polarity: string }): boolean => polarity === "asserted";

/** Each read fact with the first annotated one that it meets and that no other took. */
function pairUp(article: AnnotatedArticle, read: readonly ReadFact[], due: readonly AnnotatedFact[]) {
  const pairs = new Map<ReadFact, AnnotatedFact>();
  const taken = new Set<AnnotatedFact>();
  for (const fact of read) {
    const match = due.find((one) => !taken.has(one) && isSame(article, fact, one));
    if (match === undefined) continue;
    pairs.set(fact, match);
    taken.add(match);
  }
  return pairs;
}

/** Same type and same participants; of a post held also the post and its status, of a count the number. */
function isSame({ entities }: AnnotatedArticle, read: ReadFact, due: AnnotatedFact): boolean {
  if (read.type !== due.type) return false;
  const meets = (role: "subject" | "object" | "office"): boolean => {
    const entity = entities.get(due[role] ?? "");
    return entity === undefined || entity.type === "event" || sameEntity(read[role], entity);
  };
  if (!meets("subject") || !meets("object")) return false;
  if (due.type === "HELD_OFFICE") return meets("office") && sameStatus(read, due);
  return due.count == null || read.count === due.count;
}

const sameStatus = (read: ReadFact, due: AnnotatedFact): boolean =>
  due.status == null || due.status === "unspecified" || read.status === due.status;

function add(one: Score, other: Score): Score {
  return {
    annotated: one.annotated + other.annotated,
    read: one.read + other.read,
    right: one.right + other.right,
    falselyAsserted: one.falselyAsserted + other.falselyAsserted,
    ungrounded: one.ungrounded + other.ungrounded,
  };
}
