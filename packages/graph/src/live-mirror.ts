import { getHeapStatistics } from "node:v8";
import type { PlacedClaim, PlacedMention, Reach, RecordChange, RecordDifference } from "@cursus/graph-schema";
import type { ById } from "./by-id.ts";
import { isReached } from "./is-reached.ts";

/**
 * What a process has read of the live claims, by what it asked for, and as its own changes have left it since. It is
 * the graph's as long as nobody else has taken the lane: the lane bears the mark of who had it last.
 */
export interface LiveMirror {
  /** The mark on the lane as of which this is so; null where the lane had none. */
  mark: string | null;
  /** Whole blocks of mentions, by key, what was asked for last at the end. */
  readonly blocks: ById<ById<PlacedMention>>;
  /** The claims that a key reaches, by `reachedKey`, in the same order. */
  readonly reached: ById<ById<PlacedClaim>>;
  /** Whoever takes part in these claims, without what they refer to. */
  readonly mentions: ById<PlacedMention>;
  /** What mentions refer to; null where to nothing. */
  readonly meant: ById<string | null>;
}

type Kind = Reach["roles"];
const KINDS: readonly Kind[] = ["any", "anchor", "office"];

/** Where the claims stand that a key reaches by roles of a kind. */
export const reachedKey = (kind: Kind, key: string): string => `${kind} ${key}`;

export const emptyMirror = (mark: string | null): LiveMirror => ({
  mark,
  blocks: new Map(),
  reached: new Map(),
  mentions: new Map(),
  meant: new Map(),
});

/** The mirror of what is live as of this mark on the lane: the one at hand, or where others have been there an empty one. */
export function mirrorAsOf(kept: { mirror: LiveMirror }, mark: string | null): LiveMirror {
  if (mark === null || kept.mirror.mark !== mark) kept.mirror = emptyMirror(mark);
  return kept.mirror;
}

/** Brings the mirror along with a change that has been committed. */
export function noteChange(
  mirror: LiveMirror,
  { added, removed }: RecordChange,
  { putEdges, dropEdges }: Pick<RecordDifference, "putEdges" | "dropEdges">,
): void {
  const keys = new Map([...removed.mentions, ...added.mentions].map(({ id, key }) => [id, key]));
  for (const claim of removed.claims) takeOut(mirror, claim, keys);
  for (const mention of removed.mentions) forget(mirror, mention);
  for (const mention of added.mentions) {
    mirror.blocks.get(mention.key)?.set(mention.id, mention);
    mirror.mentions.set(mention.id, mention);
  }
  for (const claim of added.claims) putIn(mirror, claim, keys);
  for (const { type, from } of dropEdges) if (type === REFERENCE) mirror.meant.delete(from.id);
  for (const { type, from, to } of putEdges) if (type === REFERENCE) mirror.meant.set(from.id, to.id);
  trim(mirror);
}

const REFERENCE = "REFERS_TO";

type Keys = ReadonlyMap<string, string>;

function putIn(mirror: LiveMirror, claim: PlacedClaim, keys: Keys): void {
  for (const { entity } of Object.values(claim.roles))
    for (const kind of KINDS)
      if (isReached(claim, entity, kind))
        mirror.reached.get(reachedKey(kind, keys.get(entity) ?? ""))?.set(claim.id, claim);
}

function takeOut(mirror: LiveMirror, claim: PlacedClaim, keys: Keys): void {
  for (const { entity } of Object.values(claim.roles))
    for (const kind of KINDS) mirror.reached.get(reachedKey(kind, keys.get(entity) ?? ""))?.delete(claim.id);
}

function forget({ blocks, mentions, meant }: LiveMirror, { id, key }: PlacedMention): void {
  blocks.get(key)?.delete(id);
  mentions.delete(id);
  meant.delete(id);
}

/** What stands under the key, which counts as asked for last. */
export function asked<T>(held: ById<T>, key: string): T | undefined {
  const value = held.get(key);
  if (value === undefined) return undefined;
  held.delete(key);
  held.set(key, value);
  return value;
}

/**
 * As many as may stand under all keys, a claim under each that reaches it: with all that is computed from it one takes
 * some 9 kB (measured on 110,000), and all together may take a third of what this process may.
 */
const MOST_HELD = Math.floor(getHeapStatistics().heap_size_limit / (3 * 9_000));
/** What is left of them when there are more. */
const LEFT = { claims: MOST_HELD * 0.65, mentions: MOST_HELD * 0.2 };

/** Lets go of what has not been asked for longest. */
function trim({ blocks, reached, mentions, meant }: LiveMirror): void {
  if (sizeOf(blocks) + sizeOf(reached) <= MOST_HELD) return;
  dropOldest(blocks, LEFT.mentions);
  dropOldest(reached, LEFT.claims);
  const needed = new Set(
    [...reached.values()].flatMap((claims) => [...claims.values()].flatMap(participantsOf)),
  );
  for (const held of [mentions, meant]) for (const id of held.keys()) if (!needed.has(id)) held.delete(id);
}

const participantsOf = ({ roles }: PlacedClaim): readonly string[] =>
  Object.values(roles).map(({ entity }) => entity);

const sizeOf = (held: ById<{ readonly size: number }>): number =>
  [...held.values()].reduce((sum, { size }) => sum + size, 0);

function dropOldest(held: ById<{ readonly size: number }>, most: number): void {
  let size = sizeOf(held);
  for (const [key, values] of held) {
    if (size <= most) return;
    held.delete(key);
    size -= values.size;
  }
}
