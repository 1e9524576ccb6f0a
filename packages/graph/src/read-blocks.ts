import type { Judgement, PlacedMention, RecordChange } from "@cursus/graph-schema";
import { readTied } from "./closure.ts";
import { mentionsWithIds } from "./live-mentions.ts";
import { liveSource } from "./live-source.ts";
import type { GraphReader } from "./read.ts";

/** Two mentions with all from which it follows whether they are one: what an explanation is computed from. */
export interface JudgedBlocksAtHand {
  readonly mentions: readonly PlacedMention[];
  readonly judgements: readonly Judgement[];
}

/** Reads the blocks of mentions, given by id, with all that judgements tie to them. */
export async function readBlocks(reader: GraphReader, ids: readonly string[]): Promise<JudgedBlocksAtHand> {
  const asked = await mentionsWithIds(reader, ids);
  const touched: RecordChange = {
    added: { mentions: asked, claims: [] },
    removed: { mentions: [], claims: [] },
  };
  return readTied(liveSource(reader), touched);
}
