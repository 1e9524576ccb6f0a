import type { PlacedMention } from "@cursus/graph-schema";
import type { ClosureSource } from "./closure-source.ts";
import { type KeptSayings, recalled, type Stamped } from "./kept-sayings.ts";
import { claimsReachedByStamp, claimsWithIds } from "./live-claims.ts";
import { mentionsWithKeysByStamp, unresolvedWithIds, whoIsMeant } from "./live-mentions.ts";
import { liveSource } from "./live-source.ts";
import { knownMention } from "./said-mention.ts";
import type { WriteTransaction } from "./transaction.ts";

/** The live claims as one transaction sees them; what of them the process has read before is not read again. */
export function keepingSource(reader: Pick<WriteTransaction, "read">, kept: KeptSayings): ClosureSource {
  // Whoever fills a role of a claim stands in the version that states it.
  const stampByMention = new Map<string, string | null>();
  const mentionsOf = (stamped: readonly Stamped[]): Promise<readonly PlacedMention[]> =>
    recalled(stamped, kept.mentions, (ids) => unresolvedWithIds(reader, ids));
  return {
    ...liveSource(reader),
    mentionsWithKeys: async (keys) => mentionsOf(await mentionsWithKeysByStamp(reader, keys)),
    claimsReached: async (reach) => {
      const stamped = await claimsReachedByStamp(reader, reach);
      const claims = await recalled(stamped, kept.claims, (ids) => claimsWithIds(reader, ids));
      const stamps = new Map(stamped.map(({ id, stamp }) => [id, stamp]));
      for (const { id, roles } of claims)
        for (const { entity } of Object.values(roles)) stampByMention.set(entity, stamps.get(id) ?? null);
      return claims;
    },
    mentionsWithIds: async (ids) => {
      const meant = await whoIsMeant(reader, ids);
      const mentions = await mentionsOf(ids.map((id) => ({ id, stamp: stampByMention.get(id) ?? null })));
      return mentions.map((mention) => knownMention(mention, meant.get(mention.id) ?? null));
    },
  };
}
