import type { PlacedClaim, PlacedMention, RecordGraph, RecordRules } from "@cursus/graph-schema";
import type { Graph } from "./connect.ts";
import { readJudgements } from "./judgements.ts";
import { claimOfRow, streamClaims } from "./live-claims.ts";
import { streamMentions, unresolved } from "./live-mentions.ts";
import type { Row } from "./read.ts";
import { type Saying, saidDigest } from "./said-digest.ts";

/** The live mentions and claims of each version, as the graph holds them. */
interface VersionSayings {
  readonly mentions: Row[];
  readonly claims: Row[];
}
export type LiveSayings = ReadonlyMap<string, VersionSayings>;

/** Reads every live mention and claim, as it is: somebody may have written what no commit would. */
export async function readSayings(graph: Graph): Promise<LiveSayings> {
  const sayings = new Map<string, VersionSayings>();
  const of = (row: Row): VersionSayings => {
    const version = String(row.version);
    const said = sayings.get(version) ?? { mentions: [], claims: [] };
    sayings.set(version, said);
    return said;
  };
  for await (const row of streamMentions(graph)) of(row).mentions.push(row);
  for await (const row of streamClaims(graph)) of(row).claims.push(row);
  return sayings;
}

/** The digest of what each version says, by version id. */
export function digestsOf(sayings: LiveSayings): ReadonlyMap<string, string> {
  return new Map(
    [...sayings].map(([version, { mentions, claims }]) => {
      const said = [...mentions, ...claims] as unknown as readonly Saying[];
      return [version, saidDigest(said)];
    }),
  );
}

/** The record that is due by what these versions say and by the judgements. */
export async function computeRecord(
  graph: Graph,
  rules: RecordRules,
  sayings: LiveSayings,
  sound: ReadonlySet<string>,
): Promise<RecordGraph> {
  const mentions: PlacedMention[] = [];
  const claims: PlacedClaim[] = [];
  for (const [version, said] of sayings) {
    if (!sound.has(version)) continue;
    mentions.push(...said.mentions.map(unresolved));
    claims.push(...said.claims.map(claimOfRow));
  }
  return rules.project({ mentions, claims, judgements: await readJudgements(graph) });
}
