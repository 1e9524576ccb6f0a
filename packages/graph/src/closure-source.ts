import type { Judgement, PlacedClaim, PlacedMention, Reach } from "@cursus/graph-schema";
import { foldedMentions } from "./folded-blocks.ts";
import { blocksInArticles, type PlacedBlock, readJudgements } from "./judgements.ts";
import { claimsReached } from "./live-claims.ts";
import { mentionsWithIds, mentionsWithKeys } from "./live-mentions.ts";
import type { WriteTransaction } from "./transaction.ts";

/** Where the live claims are that a closure is read from: the graph, or a past moment held in memory. */
export interface ClosureSource {
  judgements(): Promise<readonly Judgement[]>;
  /** The keys of the live mentions of these types in the current versions of these articles. */
  blocksIn(articles: readonly string[], types: readonly string[]): Promise<readonly PlacedBlock[]>;
  /** Whole blocks, to be resolved afresh. */
  mentionsWithKeys(keys: readonly string[]): Promise<readonly PlacedMention[]>;
  /** Of each block one mention that stands for all. */
  foldedMentions(keys: readonly string[]): Promise<readonly PlacedMention[]>;
  /** With what they refer to now. */
  mentionsWithIds(ids: readonly string[]): Promise<readonly PlacedMention[]>;
  claimsReached(reach: Reach): Promise<readonly PlacedClaim[]>;
}

/** The claims that are live in the graph, as one transaction sees them. */
export function liveSource(reader: Pick<WriteTransaction, "read">): ClosureSource {
  return {
    judgements: () => readJudgements(reader),
    blocksIn: (articles, types) => blocksInArticles(reader, articles, types),
    mentionsWithKeys: (keys) => mentionsWithKeys(reader, keys),
    foldedMentions: (keys) => foldedMentions(reader, keys),
    mentionsWithIds: (ids) => mentionsWithIds(reader, ids),
    claimsReached: (reach) => claimsReached(reader, reach),
  };
}
