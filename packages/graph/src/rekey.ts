import type { PlacedMention, RecordRules } from "@cursus/graph-schema";
import { byText, canonicalJson } from "@cursus/kernel";
import type { Graph } from "./connect.ts";
import { claimOfRow } from "./live-claims.ts";
import { unresolved } from "./live-mentions.ts";
import { digestsOf, type LiveSayings, readSayings } from "./live-record.ts";
import type { Row } from "./read.ts";
import { compareSaid } from "./said-drift.ts";
import { inWriteTransaction } from "./transaction.ts";

const SET_MENTIONS = `
UNWIND $rows AS row
MATCH (m:Mention {id: row.id}) SET m.key = row.key, m.context = row.context
RETURN count(*) AS written`;

const SET_DIGESTS = "UNWIND $rows AS row MATCH (r:Receipt {id: row.version}) SET r.digest = row.digest";

/** Versions brought along in one transaction. */
const BATCH = 200;

/**
 * Gives every mention the key and context that these rules give it, where other rules gave it others, and the
 * receipts the digests that follow: what a rebuild under new rules begins with. Versions that are not as they
 * were recorded are left alone. The caller holds the lane. Returns how many versions were changed.
 */
export async function rekeyMentions(graph: Graph, rules: RecordRules): Promise<number> {
  const sayings = await readSayings(graph);
  const { sound } = await compareSaid(graph, digestsOf(sayings));
  const stale = new Map(
    [...sayings].filter(([version]) => sound.has(version)).flatMap((entry) => rekeyed(entry, rules)),
  );
  const digests = digestsOf(stale);
  const versions = [...stale.keys()].sort(byText);
  for (let from = 0; from < versions.length; from += BATCH) {
    const batch = versions.slice(from, from + BATCH);
    await inWriteTransaction(graph, async ({ write, note }) => {
      const mentions = batch.flatMap((version) => stale.get(version)?.mentions ?? []).map(keyRow);
      await write(SET_MENTIONS, { rows: mentions });
      await note(SET_DIGESTS, { rows: batch.map((version) => ({ version, digest: digests.get(version) })) });
    });
  }
  return versions.length;
}

type Entry =
  LiveSayings extends ReadonlyMap<string, infer Said> ? readonly [version: string, said: Said] : never;

/** The version with new keys and contexts; nothing where they are as before. */
function rekeyed([version, said]: Entry, rules: RecordRules): readonly Entry[] {
  const keyed = keyedByRules(said, rules);
  const changed = canonicalJson(keyed.mentions.map(keyRow)) !== canonicalJson(said.mentions.map(keyRow));
  return changed ? [[version, { mentions: [...keyed.mentions], claims: said.claims }]] : [];
}

/** What a version says, its mentions with the keys and contexts that these rules give them. */
export function keyedByRules<
  S extends { readonly mentions: readonly Row[]; readonly claims: readonly Row[] },
>(said: S, rules: RecordRules): S {
  const entities = said.mentions.map(unresolved);
  const contexts = rules.contextsOf(
    { entities, claims: said.claims.map(claimOfRow) },
    entities[0]?.published ?? null,
  );
  return { ...said, mentions: said.mentions.map((row, at) => withKey(row, entities[at], rules, contexts)) };
}

function withKey(
  row: Row,
  entity: PlacedMention | undefined,
  rules: RecordRules,
  contexts: ReadonlyMap<string, readonly string[]>,
): Row {
  if (entity === undefined) return row;
  const context = contexts.get(entity.id) ?? [];
  return { ...row, properties: { ...(row.properties as Row), key: rules.keyOf(entity), context } };
}

function keyRow(row: Row) {
  const { key, context = [] } = row.properties as Row;
  return { id: String(row.id), key: String(key), context: context as readonly string[] };
}
