import type { Judgement, PlacedClaim, PlacedMention, Reach } from "@cursus/graph-schema";

/** That an article speaks of something of this type, which is in this block. */
export interface PlacedBlock {
  readonly article: string;
  readonly type: string;
  readonly block: string;
}

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
