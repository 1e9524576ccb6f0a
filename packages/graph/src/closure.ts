import type { Closure, PlacedClaim, PlacedMention, RecordChange, RecordRules } from "@cursus/graph-schema";
import { judgedBlocks, readJudgements } from "./judgements.ts";
import { claimsReached } from "./live-claims.ts";
import { mentionsWithIds, mentionsWithKeys } from "./live-mentions.ts";
import { compareText } from "./sorted-groups.ts";
import type { WriteTransaction } from "./transaction.ts";

type Reader = Pick<WriteTransaction, "read">;
type ById<T> = Map<string, T>;

/**
 * Reads, before the change is written, everything from which the part of the record that it touches is
 * computed: all judgements, the whole blocks of the changed mentions with those that a judgement joins to them,
 * then the claims that the rules ask for, round by round.
 */
export async function readClosure(
  reader: Reader,
  rules: RecordRules,
  change: RecordChange,
): Promise<Closure> {
  const { judgements, withTied, ...tied } = await readTied(reader, change);
  const mentions = byId(tied.mentions);
  const claims = byId(change.removed.claims);
  for (let round = 0; ; round += 1) {
    const loaded = {
      mentions: sortedById(mentions.values()),
      claims: sortedById(claims.values()),
      judgements,
    };
    const reach = rules.reach(round, change, loaded);
    if (reach === null) return loaded;
    if (reach.keys.length === 0) continue;
    const asked = { ...reach, keys: withTied(reach.keys) };
    for (const claim of await claimsReached(reader, asked)) claims.set(claim.id, claim);
    await addParticipants(reader, mentions, claims);
  }
}

/** All judgements, and the whole blocks of the changed mentions with those that judgements tie to them. */
export async function readTied(reader: Reader, change: RecordChange) {
  const judgements = await readJudgements(reader);
  const { touched, withTied } = await judgedBlocks(reader, judgements, change);
  const keys = withTied([...changedKeys(change), ...touched]);
  return { judgements, withTied, mentions: await mentionsWithKeys(reader, keys) };
}

/** The closure as it is once the change has been made. */
export function changedClosure(loaded: Closure, { added, removed }: RecordChange): Closure {
  return {
    mentions: replaced(loaded.mentions, removed.mentions, added.mentions),
    claims: replaced(loaded.claims, removed.claims, added.claims),
    judgements: replaced(loaded.judgements, removed.judgements ?? [], added.judgements ?? []),
  };
}

async function addParticipants(
  reader: Reader,
  mentions: ById<PlacedMention>,
  claims: ReadonlyMap<string, PlacedClaim>,
): Promise<void> {
  const participants = [...claims.values()].flatMap(({ roles }) =>
    Object.values(roles).map(({ entity }) => entity),
  );
  const missing = [...new Set(participants)].filter((id) => !mentions.has(id)).sort(compareText);
  if (missing.length === 0) return;
  for (const mention of await mentionsWithIds(reader, missing)) mentions.set(mention.id, mention);
}

function changedKeys({ added, removed }: RecordChange): readonly string[] {
  const keys = [...added.mentions, ...removed.mentions].map(({ key }) => key);
  return [...new Set(keys)].sort(compareText);
}

function replaced<T extends { readonly id: string }>(
  loaded: readonly T[],
  removed: readonly T[],
  added: readonly T[],
): readonly T[] {
  const kept = byId(loaded);
  for (const { id } of removed) kept.delete(id);
  for (const one of added) kept.set(one.id, one);
  return sortedById(kept.values());
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ById<T> {
  return new Map(all.map((one) => [one.id, one]));
}

function sortedById<T extends { readonly id: string }>(all: Iterable<T>): readonly T[] {
  return [...all].sort((a, b) => compareText(a.id, b.id));
}
