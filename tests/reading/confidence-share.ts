import type { Prediction } from "@cursus/extract";
import type { AnnotatedArticle } from "./annotated-article.ts";
import { judgedFacts } from "./score.ts";

/** How far confidence tells wrong facts from right ones. */
export interface ConfidenceShare {
  readonly facts: number;
  readonly errors: number;
  /** The share of all errors that lies in the lowest fifth of facts by confidence. */
  readonly errorsInLowestFifth: number;
  /** The same where facts were ordered without a fault: what no confidence can exceed. */
  readonly atMost: number;
}

interface Weighed {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Over all facts read as asserted; facts of equal confidence count in proportion. */
export function confidenceShare(
  articles: readonly AnnotatedArticle[],
  predictions: readonly Prediction[],
): ConfidenceShare {
  const facts = articles.flatMap((article, index) =>
    judgedFacts(article, predictions[index]).flatMap(({ fact, isRight }) =>
      isRight === null ? [] : [{ confidence: fact.confidence, isRight }],
    ),
  );
  const errors = facts.filter(({ isRight }) => !isRight).length;
  const fifth = facts.length / 5;
  return {
    facts: facts.length,
    errors,
    errorsInLowestFifth: errors === 0 ? 0 : errorsAmongLowest(facts, fifth) / errors,
    atMost: errors === 0 ? 0 : Math.min(1, fifth / errors),
  };
}

function errorsAmongLowest(facts: readonly Weighed[], wanted: number): number {
  const groups = [...Map.groupBy(facts, ({ confidence }) => confidence)].toSorted(([a], [b]) => a - b);
  let room = wanted;
  let errors = 0;
  for (const [, group] of groups) {
    const share = Math.min(1, room / group.length);
    errors += share * group.filter(({ isRight }) => !isRight).length;
    room -= share * group.length;
  }
  return errors;
}
