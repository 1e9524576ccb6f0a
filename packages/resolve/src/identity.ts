import { type Judgement, type NodeRef, oldestFirst, type PlacedMention } from "@cursus/graph-schema";
import { hashId, remember, rememberBy, rememberOf } from "@cursus/kernel";
import { components } from "./components.ts";
import { isLocalKey } from "./key-of.ts";

/** The node that each mention refers to. Event mentions are left out: the record makes their nodes. */
export type Identities = ReadonlyMap<string, NodeRef>;

/**
 * Who is meant. Mentions with one key are one thing, unless a person judged otherwise; a mention whose block is
 * not at hand keeps the node it is known as. A function of its input as a set: order does not matter.
 */
export function resolve(mentions: readonly PlacedMention[], judgements: readonly Judgement[]): Identities {
  const identities = new Map<string, NodeRef>();
  const open = mentions.filter(({ type }) => type !== "Event");
  for (const mention of open) {
    if (mention.knownAs !== null) identities.set(mention.id, knownRef(mention));
  }
  const unknown = oldestFirst(open.filter(({ knownAs }) => knownAs === null));
  const taken = new Set<string>();
  for (const members of components(unknown, judgements)) {
    const called = refOf(members);
    const ref = taken.has(called.id) ? apart(members) : called;
    taken.add(ref.id);
    for (const { id } of members) identities.set(id, ref);
  }
  return identities;
}

const knownRef = rememberOf(
  (mention: PlacedMention): NodeRef => ({ label: mention.type, id: mention.knownAs ?? mention.id }),
);

type Members = readonly PlacedMention[];

/** Members are given oldest first. A person is known by the oldest member, anything else by what it is called. */
const refOf = remember((members: Members): NodeRef => {
  const oldest = oldestOf(members);
  const { type, id, key } = oldest;
  return refBy(oldest, type === "Person" || isLocalKey(key) ? id : hashId(type, firstKey(members)));
});

/** One object for as long as neither the oldest member nor the id changes: what is made of it is found again. */
const refBy = rememberBy(({ type }: PlacedMention, id: string): NodeRef => ({ label: type, id }));

/** Where a judgement parts two things so called, the younger is known by its oldest member too. */
const apart = remember((members: Members): NodeRef => {
  const oldest = oldestOf(members);
  return refBy(oldest, hashId(oldest.type, firstKey(members), oldest.id));
});

function oldestOf([oldest]: Members): PlacedMention {
  if (oldest === undefined) throw new RangeError("nothing is made of no mention");
  return oldest;
}

const firstKey = (members: Members): string => members.map(({ key }) => key).toSorted()[0] ?? "";
