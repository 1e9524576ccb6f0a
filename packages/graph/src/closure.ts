import {
  byAge,
  type Closure,
  type PlacedClaim,
  type PlacedMention,
  type RecordChange,
  type RecordRules,
} from "@cursus/graph-schema";
import { byText } from "@cursus/kernel";
import type { ClosureSource } from "./closure-source.ts";
import { foldableKeys } from "./folded-blocks.ts";
import { judgedBlocks } from "./judgements.ts";

type ById<T> = Map<string, T>;

/**
 * Reads, before the change is written, everything from which the part of the record that it touches is
 * computed: all judgements, the blocks of the changed mentions with those that a judgement joins to them, then the claims that the rules ask for, round by round.
 */
export async function readClosure(
  source: ClosureSource,
  rules: RecordRules,
  change: RecordChange,
): Promise<Closure> {
  const { judgements, withTied, ...tied } = await readTied(source, change);
  const mentions = byId(tied.mentions);
  const claims = byId(change.removed.claims);
  for (let round = 0; ; round += 1) {
    const loaded = { mentions: [...mentions.values()], claims: [...claims.values()], judgements };
    const reach = rules.reach(round, change, loaded);
    if (reach === null) return inOrder(loaded);
    if (reach.keys.length === 0) continue;
    const asked = { ...reach, keys: withTied(reach.keys) };
    for (const claim of await source.claimsReached(asked)) claims.set(claim.id, claim);
    await addParticipants(source, mentions, claims);
  }
}

/** All judgements, and the blocks (where need be, whole) of the changed mentions with those that judgements tie to them. */
export async function readTied(source: ClosureSource, change: RecordChange) {
  const judgements = await source.judgements();
  const { touched, judged, withTied } = await judgedBlocks(source, judgements, change);
  const foldable = foldableKeys(change, judged);
  const folded = await source.foldedMentions([...foldable].sort(byText));
  const standing = new Set(folded.map(({ key }) => key));
  // A key that nothing stands for is new, or its node does not tell which mention is the oldest.
  const whole = withTied([...changedKeys(change).filter((key) => !standing.has(key)), ...touched]);
  const mentions = [...folded, ...(await source.mentionsWithKeys(whole))];
  return { judgements, withTied, mentions };
}

/** The closure as it is once the change has been made. */
export function changedClosure(loaded: Closure, { added, removed }: RecordChange): Closure {
  return inOrder({
    mentions: replaced(loaded.mentions, removed.mentions, added.mentions),
    claims: replaced(loaded.claims, removed.claims, added.claims),
    judgements: replaced(loaded.judgements, removed.judgements ?? [], added.judgements ?? []),
  });
}

/** In the orders in which the rules look at them, so that these find them sorted. */
function inOrder({ mentions, claims, judgements }: Closure): Closure {
  return {
    mentions: mentions.toSorted(byAge),
    claims: sortedById(claims),
    judgements: sortedById(judgements),
  };
}

async function addParticipants(
  source: ClosureSource,
  mentions: ById<PlacedMention>,
  claims: ReadonlyMap<string, PlacedClaim>,
): Promise<void> {
  const participants = [...claims.values()].flatMap(({ roles }) =>
    Object.values(roles).map(({ entity }) => entity),
  );
  const missing = [...new Set(participants)].filter((id) => !mentions.has(id)).sort(byText);
  if (missing.length === 0) return;
  for (const mention of await source.mentionsWithIds(missing)) mentions.set(mention.id, mention);
}

function changedKeys({ added, removed }: RecordChange): readonly string[] {
  const keys = [...added.mentions, ...removed.mentions].map(({ key }) => key);
  return [...new Set(keys)].sort(byText);
}

function replaced<T extends { readonly id: string }>(
  loaded: readonly T[],
  removed: readonly T[],
  added: readonly T[],
): readonly T[] {
  const kept = byId(loaded);
  for (const { id } of removed) kept.delete(id);
  for (const one of added) kept.set(one.id, one);
  return [...kept.values()];
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ById<T> {
  return new Map(all.map((one) => [one.id, one]));
}

function sortedById<T extends { readonly id: string }>(all: Iterable<T>): readonly T[] {
  return [...all].sort((a, b) => byText(a.id, b.id));
}
