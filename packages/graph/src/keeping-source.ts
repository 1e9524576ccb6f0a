import type { PlacedClaim, PlacedMention, Reach } from "@cursus/graph-schema";
import { byId } from "./by-id.ts";
import type { ClosureSource } from "./closure-source.ts";
import { type KeptSayings, recalled, type Stamped } from "./kept-sayings.ts";
import { claimsReachedByStamp, claimsWithIds } from "./live-claims.ts";
import { mentionsWithKeysByStamp, unresolvedWithIds, whoIsMeant } from "./live-mentions.ts";
import { liveSource } from "./live-source.ts";
import { knownMention } from "./said-mention.ts";
import type { WriteTransaction } from "./transaction.ts";

/** The live claims, told apart by what they were asked for. */
export interface KeepingSource extends ClosureSource {
  /** The claims that each key reaches. */
  claimsByKey(reach: Reach): Promise<ReadonlyMap<string, readonly PlacedClaim[]>>;
  /** Mentions without what they refer to. */
  mentionsById(ids: readonly string[]): Promise<readonly PlacedMention[]>;
  /** What mentions refer to now. */
  meant(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** The live claims as one transaction sees them; what of them the process has read before is not read again. */
export function keepingSource(reader: Pick<WriteTransaction, "read">, kept: KeptSayings): KeepingSource {
  // Whoever fills a role of a claim stands in the version that states it.
  const stampByMention = new Map<string, string | null>();
  const mentionsOf = (stamped: readonly Stamped[]): Promise<readonly PlacedMention[]> =>
    recalled(stamped, kept.mentions, (ids) => unresolvedWithIds(reader, ids));
  const mentionsById = (ids: readonly string[]) =>
    mentionsOf(ids.map((id) => ({ id, stamp: stampByMention.get(id) ?? null })));
  const claimsByKey = async (reach: Reach) => {
    const byKey = await claimsReachedByStamp(reader, reach);
    const stamps = new Map([...byKey.values()].flat().map(({ id, stamp }) => [id, stamp]));
    const stamped = [...stamps].map(([id, stamp]) => ({ id, stamp }));
    const claims = await recalled(stamped, kept.claims, (ids) => claimsWithIds(reader, ids));
    for (const { id, roles } of claims)
      for (const { entity } of Object.values(roles)) stampByMention.set(entity, stamps.get(id) ?? null);
    const read = byId(claims);
    return new Map(
      [...byKey].map(([key, reached]) => [key, reached.flatMap(({ id }) => read.get(id) ?? [])] as const),
    );
  };
  return {
    ...liveSource(reader),
    claimsByKey,
    mentionsById,
    meant: (ids) => whoIsMeant(reader, ids),
    mentionsWithKeys: async (keys) => mentionsOf(await mentionsWithKeysByStamp(reader, keys)),
    claimsReached: async (reach) => [...new Set([...(await claimsByKey(reach)).values()].flat())],
    mentionsWithIds: async (ids) => {
      const [meant, mentions] = [await whoIsMeant(reader, ids), await mentionsById(ids)];
      return mentions.map((mention) => knownMention(mention, meant.get(mention.id) ?? null));
    },
  };
}
