import type { SentenceView } from "../model.ts";
import type { Element } from "../syntax/elements.ts";
import type { Predicate } from "../syntax/predicate.ts";

/** What one sentence's verbs are read from. */
export interface Clauses {
  readonly sentence: SentenceView;
  readonly elements: readonly Element[];
  readonly predicates: ReadonlyMap<number, Predicate>;
}
