import type { Judgement, PlacedMention } from "@cursus/graph-schema";
import { findAnchored } from "./anchor.ts";

export type Pair = readonly [left: PlacedMention, right: PlacedMention];

export interface JudgedPairs {
  readonly same: readonly Pair[];
  readonly different: readonly Pair[];
}

/** The pairs that live judgements speak of: a judgement is live while both its anchors are. By judgement id. */
export function judgedPairs(
  mentions: readonly PlacedMention[],
  judgements: readonly Judgement[],
): JudgedPairs {
  const inOrder = judgements.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const byArticle = Map.groupBy(inOrder.length === 0 ? [] : mentions, ({ articleKey }) => articleKey);
  const pairs = (kinds: readonly Judgement["kind"][]): readonly Pair[] =>
    inOrder
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ left, right }) => pairOf(findAnchored(byArticle, left), findAnchored(byArticle, right)));
  return { same: pairs(["same"]), different: pairs(["different", "never"]) };
}

const pairOf = (left: PlacedMention | undefined, right: PlacedMention | undefined): readonly Pair[] =>
  left === undefined || right === undefined || left.id === right.id ? [] : [[left, right]];
