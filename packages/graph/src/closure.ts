import {
  type Closure,
  oldestFirst,
  type PlacedClaim,
  type PlacedMention,
  type Reach,
  type RecordChange,
  type RecordRules,
} from "@cursus/graph-schema";
import { byText } from "@cursus/kernel";
import { type ById, byId } from "./by-id.ts";
import type { ClosureSource } from "./closure-source.ts";
import { foldableKeys } from "./folded-blocks.ts";
import { judgedBlocks } from "./judgements.ts";

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
  const mentions = byId(oldestFirst(tied.mentions));
  const claims = byId(change.removed.claims);
  const asked = new Set<string>();
  let come: readonly PlacedClaim[] = change.removed.claims;
  for (let round = 0; ; round += 1) {
    const loaded = { mentions: [...mentions.values()], claims: [...claims.values()], judgements };
    const reach = rules.reach(round, change, loaded);
    if (reach === null) return inOrder(loaded);
    if (reach.keys.length === 0) continue;
    const keys = notAsked({ ...reach, keys: withTied(reach.keys) }, asked);
    if (keys.length > 0) come = [...come, ...(await source.claimsReached({ ...reach, keys }))];
    for (const claim of come) claims.set(claim.id, claim);
    await addParticipants(source, mentions, come);
    come = [];
  }
}

/** The keys that no earlier round asked for in these roles: what it was answered is at hand. */
function notAsked({ keys, roles }: Reach, asked: Set<string>): readonly string[] {
  const fresh = keys.filter((key) => !asked.has(`any ${key}`) && !asked.has(`${roles} ${key}`));
  for (const key of fresh) asked.add(`${roles} ${key}`);
  return fresh;
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

/** In the order in which the rules look at them, so that these find them sorted; of mentions only whole blocks need any. */
function inOrder({ mentions, claims, judgements }: Closure): Closure {
  return {
    mentions,
    claims: sortedById(claims),
    judgements: sortedById(judgements),
  };
}

async function addParticipants(
  source: ClosureSource,
  mentions: ById<PlacedMention>,
  claims: readonly PlacedClaim[],
): Promise<void> {
  const missing = new Set<string>();
  for (const { roles } of claims)
    for (const { entity } of Object.values(roles)) if (!mentions.has(entity)) missing.add(entity);
  if (missing.size === 0) return;
  for (const mention of await source.mentionsWithIds([...missing].sort(byText)))
    mentions.set(mention.id, mention);
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
  const coming = byId(added);
  const going = new Set([...removed.map(({ id }) => id), ...coming.keys()]);
  return [...loaded.filter(({ id }) => !going.has(id)), ...coming.values()];
}

const sortedById = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
  all.toSorted((a, b) => byText(a.id, b.id));
