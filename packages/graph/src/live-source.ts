import type { ClosureSource } from "./closure-source.ts";
import { foldedMentions } from "./folded-blocks.ts";
import { blocksInArticles, readJudgements } from "./judgements.ts";
import { claimsReached } from "./live-claims.ts";
import { mentionsWithIds, mentionsWithKeys } from "./live-mentions.ts";
import type { WriteTransaction } from "./transaction.ts";

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
