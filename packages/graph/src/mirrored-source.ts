import type { PlacedClaim, PlacedMention, Reach } from "@cursus/graph-schema";
import { byId } from "./by-id.ts";
import type { ClosureSource } from "./closure-source.ts";
import type { KeepingSource } from "./keeping-source.ts";
import { asked, type LiveMirror, reachedKey } from "./live-mirror.ts";
import { knownMention } from "./said-mention.ts";

/** The live claims out of a mirror of them; what it lacks is read, and stands in it from then on. */
export function mirroredSource(source: KeepingSource, mirror: LiveMirror): ClosureSource {
  return {
    judgements: source.judgements,
    blocksIn: source.blocksIn,
    foldedMentions: source.foldedMentions,
    mentionsWithKeys: async (keys) => {
      await fillBlocks(source, mirror, keys);
      return keys.flatMap((key) => [...(asked(mirror.blocks, key)?.values() ?? [])]);
    },
    claimsReached: async (reach) => {
      await fillReached(source, mirror, reach);
      return reachedIn(mirror, reach);
    },
    mentionsWithIds: async (ids) => {
      await fillMentions(source, mirror, ids);
      return ids.flatMap((id) => knownIn(mirror, id) ?? []);
    },
  };
}

async function fillBlocks(
  source: KeepingSource,
  { blocks }: LiveMirror,
  keys: readonly string[],
): Promise<void> {
  const unknown = keys.filter((key) => !blocks.has(key));
  if (unknown.length === 0) return;
  const found = Map.groupBy(await source.mentionsWithKeys(unknown), ({ key }) => key);
  for (const key of unknown) blocks.set(key, byId(found.get(key) ?? []));
}

async function fillReached(
  source: KeepingSource,
  { reached }: LiveMirror,
  { keys, roles }: Reach,
): Promise<void> {
  const unknown = keys.filter((key) => !reached.has(reachedKey(roles, key)));
  if (unknown.length === 0) return;
  const found = await source.claimsByKey({ keys: unknown, roles });
  for (const key of unknown) reached.set(reachedKey(roles, key), byId(found.get(key) ?? []));
}

/** Each claim once, also where several of the keys reach it. */
function reachedIn({ reached }: LiveMirror, { keys, roles }: Reach): readonly PlacedClaim[] {
  const claims = new Map<string, PlacedClaim>();
  for (const key of keys)
    for (const [id, claim] of asked(reached, reachedKey(roles, key)) ?? []) claims.set(id, claim);
  return [...claims.values()];
}

async function fillMentions(
  source: KeepingSource,
  { mentions, meant }: LiveMirror,
  ids: readonly string[],
): Promise<void> {
  const unread = ids.filter((id) => !mentions.has(id));
  if (unread.length > 0)
    for (const mention of await source.mentionsById(unread)) mentions.set(mention.id, mention);
  const unasked = ids.filter((id) => !meant.has(id));
  if (unasked.length === 0) return;
  const found = await source.meant(unasked);
  for (const id of unasked) meant.set(id, found.get(id) ?? null);
}

function knownIn({ mentions, meant }: LiveMirror, id: string): PlacedMention | undefined {
  const mention = mentions.get(id);
  return mention === undefined ? undefined : knownMention(mention, meant.get(id) ?? null);
}
