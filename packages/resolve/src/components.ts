import type { Judgement, PlacedMention } from "@cursus/graph-schema";
import { canonicalJson } from "@cursus/kernel";

/**
 * Groups of mentions that are one thing: links by judgement first, then by key, each taken unless a pair across
 * it is judged different. Expects and gives members oldest first.
 */
export function components(
  mentions: readonly PlacedMention[],
  judgements: readonly Judgement[],
): readonly (readonly PlacedMention[])[] {
  const pairs = judgedPairs(mentions, judgements);
  if (pairs.same.length + pairs.different.length === 0) return [...byKey(mentions).values()];
  const union = new Union(mentions, pairs.different);
  for (const [left, right] of [...pairs.same, ...keyLinks(mentions)]) union.join(left, right);
  return union.groups();
}

/** How a judgement names a mention: by article, type and name, so that it outlives readers. */
export function anchorOf(mention: Pick<PlacedMention, "articleKey" | "type" | "name">): string {
  return canonicalJson([mention.articleKey, mention.type, mention.name]);
}

type Pair = readonly [left: PlacedMention, right: PlacedMention];

function byKey(mentions: readonly PlacedMention[]): ReadonlyMap<string, readonly PlacedMention[]> {
  return Map.groupBy(mentions, ({ key }) => key);
}

function judgedPairs(mentions: readonly PlacedMention[], judgements: readonly Judgement[]) {
  const anchored = Map.groupBy(mentions, anchorOf);
  const pairs = (kinds: readonly Judgement["kind"][]): readonly Pair[] =>
    judgements
      .filter(({ kind }) => kinds.includes(kind))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap(({ left, right }) => pairOf(anchored.get(left)?.[0], anchored.get(right ?? "")?.[0]));
  return { same: pairs(["same"]), different: pairs(["different", "never"]) };
}

const pairOf = (left: PlacedMention | undefined, right: PlacedMention | undefined): readonly Pair[] =>
  left === undefined || right === undefined || left.id === right.id ? [] : [[left, right]];

/** Every pair within a block: a vetoed link must not cut off a third member that both may be. */
function keyLinks(mentions: readonly PlacedMention[]): readonly Pair[] {
  return [...byKey(mentions).values()].flatMap((block) =>
    block.flatMap((left, at) => block.slice(at + 1).map((right): Pair => [left, right])),
  );
}

/** A partition that grows by joining, with pairs that must never meet. */
class Union {
  private readonly members: Map<string, readonly PlacedMention[]>;
  private readonly home: Map<string, string>;
  private readonly apart: readonly Pair[];
  private readonly order: readonly PlacedMention[];

  constructor(mentions: readonly PlacedMention[], apart: readonly Pair[]) {
    this.order = mentions;
    this.members = new Map(mentions.map((mention) => [mention.id, [mention]]));
    this.home = new Map(mentions.map(({ id }) => [id, id]));
    this.apart = apart;
  }

  join(left: PlacedMention, right: PlacedMention): void {
    const a = this.home.get(left.id) ?? left.id;
    const b = this.home.get(right.id) ?? right.id;
    if (a === b || this.forbidden(a, b)) return;
    const moved = this.members.get(b) ?? [];
    this.members.set(a, [...(this.members.get(a) ?? []), ...moved]);
    this.members.delete(b);
    for (const { id } of moved) this.home.set(id, a);
  }

  groups(): readonly (readonly PlacedMention[])[] {
    return [...Map.groupBy(this.order, ({ id }) => this.home.get(id) ?? id).values()];
  }

  private forbidden(a: string, b: string): boolean {
    return this.apart.some(([left, right]) => {
      const [x, y] = [this.home.get(left.id), this.home.get(right.id)];
      return (x === a && y === b) || (x === b && y === a);
    });
  }
}
