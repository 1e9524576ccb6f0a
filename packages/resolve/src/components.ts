import type { Judgement, PlacedMention } from "@cursus/graph-schema";
import { canonicalJson } from "@cursus/kernel";

/**
 * Groups of mentions that are one thing: links by judgement first, then by key, each taken unless a pair across
 * it is judged different. Expects and gives members oldest first, and the groups by their oldest member.
 */
export function components(
  mentions: readonly PlacedMention[],
  judgements: readonly Judgement[],
): readonly Group[] {
  const { same, different } = judgedPairs(mentions, judgements);
  if (same.length + different.length === 0) return [...byKey(mentions).values()];
  const apart = different.map(([left, right]) => [left.id, right.id] as const);
  const homes = [...same, ...keyLinks(mentions)].reduce(
    (groups, link) => withLink(groups, link, apart),
    new Map(mentions.map((mention): [string, Group] => [mention.id, [mention]])),
  );
  return [...Map.groupBy(mentions, ({ id }) => homes.get(id)).values()];
}

/** How a judgement names a mention: by article, type and name, so that it outlives readers. */
export function anchorOf(mention: Pick<PlacedMention, "articleKey" | "type" | "name">): string {
  return canonicalJson([mention.articleKey, mention.type, mention.name]);
}

type Group = readonly PlacedMention[];
type Pair = readonly [left: PlacedMention, right: PlacedMention];

function byKey(mentions: readonly PlacedMention[]): ReadonlyMap<string, Group> {
  return Map.groupBy(mentions, ({ key }) => key);
}

interface JudgedPairs {
  readonly same: readonly Pair[];
  readonly different: readonly Pair[];
}

function judgedPairs(mentions: readonly PlacedMention[], judgements: readonly Judgement[]): JudgedPairs {
  const anchored = Map.groupBy(mentions, anchorOf);
  const inOrder = judgements.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const pairs = (kinds: readonly Judgement["kind"][]): readonly Pair[] =>
    inOrder
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ left, right }) => pairOf(anchored.get(left)?.[0], anchored.get(right ?? "")?.[0]));
  return { same: pairs(["same"]), different: pairs(["different", "never"]) };
}

/** A judgement is live while both its anchors are. */
const pairOf = (left: PlacedMention | undefined, right: PlacedMention | undefined): readonly Pair[] =>
  left === undefined || right === undefined || left.id === right.id ? [] : [[left, right]];

/** Every pair within a block: a vetoed link must not cut off a third member that both may be. */
function keyLinks(mentions: readonly PlacedMention[]): readonly Pair[] {
  return [...byKey(mentions).values()].flatMap((block) =>
    block.flatMap((left, at) => block.slice(at + 1).map((right): Pair => [left, right])),
  );
}

/** The groups by member, with the two groups of the link made one, unless a pair across is judged different. */
function withLink(
  groups: Map<string, Group>,
  [left, right]: Pair,
  apart: readonly (readonly [string, string])[],
): Map<string, Group> {
  const [ours, theirs] = [groups.get(left.id) ?? [left], groups.get(right.id) ?? [right]];
  if (ours === theirs || isVetoed(ours, theirs, apart)) return groups;
  const joined = [...ours, ...theirs];
  for (const { id } of joined) groups.set(id, joined);
  return groups;
}

function isVetoed(ours: Group, theirs: Group, apart: readonly (readonly [string, string])[]): boolean {
  const [left, right] = [ours, theirs].map((group) => new Set(group.map(({ id }) => id)));
  const across = (a: string, b: string): boolean => (left?.has(a) && right?.has(b)) ?? false;
  return apart.some(([a, b]) => across(a, b) || across(b, a));
}
