import type { SentenceView } from "../model.ts";
import { chunkPredicatesOf } from "./chunks/predicates.ts";
import type { Element } from "./elements.ts";
import type { Predicate } from "./predicate.ts";
import { treePredicatesOf } from "./tree/predicates.ts";
import { isParsed } from "./tree.ts";

/** The predicates of a sentence, one for each verb group: off the tree where there is one. */
export function predicatesOf(sentence: SentenceView, elements: readonly Element[]): readonly Predicate[] {
  return isParsed(sentence) ? treePredicatesOf(sentence, elements) : chunkPredicatesOf(elements);
}
