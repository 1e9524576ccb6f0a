import type { PlacedClaim, PlacedMention, RecordGraph, RecordRules } from "@cursus/graph-schema";
import type { Graph } from "./connect.ts";
import { readJudgements } from "./judgements.ts";
import { claimOfRow, streamClaims } from "./live-claims.ts";
import { streamMentions, unresolved } from "./live-mentions.ts";
import type { Row } from "./read.ts";
import { type Saying, saidDigest } from "./said-digest.ts";

/** What all live sayings together amount to. */
export interface LiveRecord {
  readonly record: RecordGraph;
  /** The digest of what each version says, by version id. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Reads every live mention, claim and judgement and computes the record that is due. */
export async function computeLiveRecord(graph: Graph, rules: RecordRules): Promise<LiveRecord> {
  const mentions: PlacedMention[] = [];
  const claims: PlacedClaim[] = [];
  const sayings = new Map<string, Saying[]>();
  for await (const row of streamMentions(graph)) {
    mentions.push(unresolved(row));
    note(sayings, row);
  }
  for await (const row of streamClaims(graph)) {
    claims.push(claimOfRow(row));
    note(sayings, row);
  }
  const judgements = await readJudgements(graph);
  const record = rules.project({ mentions, claims, judgements });
  return { record, digests: new Map([...sayings].map(([version, said]) => [version, saidDigest(said)])) };
}

function note(sayings: Map<string, Saying[]>, row: Row): void {
  const version = String(row.version);
  const said = sayings.get(version);
  if (said === undefined) sayings.set(version, [row as unknown as Saying]);
  else said.push(row as unknown as Saying);
}
