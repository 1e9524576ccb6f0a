import { byAge, type Judgement, type PlacedMention } from "@cursus/graph-schema";
import { remember } from "@cursus/kernel";
import { type JudgedPairs, judgedPairs, type Pair } from "./judged-pairs.ts";
import { isLocalKey } from "./key-of.ts";
import { linkPersons } from "./link-persons.ts";
import { personPoints } from "./person-points.ts";

type Group = readonly PlacedMention[];
type Homes = Map<string, Group>;

/**
 * Groups of mentions that are one thing. What persons judged the same goes before what the rules link, and what
 * they judged different parts any chain of links. Mentions are given oldest first, and so the members come; the
 * groups do too where a judgement may part what goes by one name.
 */
export function components(
  mentions: readonly PlacedMention[],
  judgements: readonly Judgement[],
): readonly Group[] {
  const judged = judgedPairs(mentions, judgements);
  if (judged.same.length + judged.different.length === 0) return groupsByRule(mentions);
  const groups = tied(groupsByRule(mentions), judged).flatMap((part) => judgedGroups(part, judged));
  return groups.map((group) => group.toSorted(byAge)).toSorted(byOldest);
}

function byOldest([a]: Group, [b]: Group): number {
  return a === undefined || b === undefined ? 0 : byAge(a, b);
}

/** Mentions of one key, which are of one type, are one thing; persons of one key may be several. */
function groupsByRule(mentions: readonly PlacedMention[]): readonly Group[] {
  const blocks = Map.groupBy(mentions, ({ key }) => key);
  return [...blocks].flatMap(([key, block]) =>
    block[0]?.type === "Person" && !isLocalKey(key) ? personsOf(block) : [block],
  );
}

const personsOf = remember((block: readonly PlacedMention[]) => linkPersons(block));

/** The rules' groups in parts that hang together by judgements. */
function tied(groups: readonly Group[], { same, different }: JudgedPairs): readonly (readonly Group[])[] {
  const homes = new Map(groups.flatMap((group) => group.map(({ id }) => [id, group] as const)));
  const parts = new Map(groups.map((group): [Group, readonly Group[]] => [group, [group]]));
  for (const pair of [...same, ...different]) {
    const [ours, theirs] = pair.map(({ id }) => parts.get(homes.get(id) ?? []) ?? []);
    if (ours === undefined || theirs === undefined || ours === theirs) continue;
    const both = [...ours, ...theirs];
    for (const group of both) parts.set(group, both);
  }
  return [...new Set(parts.values())];
}

function judgedGroups(part: readonly Group[], { same, different }: JudgedPairs): readonly Group[] {
  const members = new Map(part.flat().map((mention) => [mention.id, mention]));
  const within = (pairs: readonly Pair[]): readonly Pair[] =>
    pairs.filter(([left, right]) => members.has(left.id) && members.has(right.id));
  const [joining, parting] = [within(same), within(different)];
  if (parting.length === 0) return joining.length === 0 ? part : [part.flat()];
  const homes: Homes = new Map([...members.values()].map((mention) => [mention.id, [mention]]));
  for (const link of [...joining, ...linksByRule(part)]) withLink(homes, link, parting);
  return [...new Set(homes.values())];
}

/** All pairs of each group, the most alike first: a link that is refused must not cut off a third member. */
function linksByRule(groups: readonly Group[]): readonly Pair[] {
  const links = groups.flatMap((group) => {
    const ordered = group.toSorted(byAge);
    return ordered.flatMap((left, at) =>
      ordered
        .slice(at + 1)
        .map((right) => ({ pair: [left, right] as const, points: personPoints(left, right) })),
    );
  });
  return links
    .toSorted((a, b) => b.points - a.points || comparePairs(a.pair, b.pair))
    .map(({ pair }) => pair);
}

const comparePairs = ([a, b]: Pair, [c, d]: Pair): number => byAge(a, c) || byAge(b, d);

/** Makes the two groups of the link one, unless a pair across is judged different. */
function withLink(homes: Homes, [left, right]: Pair, different: readonly Pair[]): void {
  const [ours, theirs] = [homes.get(left.id) ?? [left], homes.get(right.id) ?? [right]];
  if (ours === theirs || isVetoed(ours, theirs, different)) return;
  const both = [...ours, ...theirs];
  for (const { id } of both) homes.set(id, both);
}

function isVetoed(ours: Group, theirs: Group, different: readonly Pair[]): boolean {
  const [left, right] = [ours, theirs].map((group) => new Set(group.map(({ id }) => id)));
  const across = (a: PlacedMention, b: PlacedMention): boolean =>
    (left?.has(a.id) && right?.has(b.id)) ?? false;
  return different.some(([a, b]) => across(a, b) || across(b, a));
}
