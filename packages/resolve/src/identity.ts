import { byAge, type Judgement, type NodeRef, type PlacedMention } from "@cursus/graph-schema";
import { hashId } from "@cursus/kernel";
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
    if (mention.knownAs !== null) identities.set(mention.id, { label: mention.type, id: mention.knownAs });
  }
  const unknown = open.filter(({ knownAs }) => knownAs === null).toSorted(byAge);
  const taken = new Set<string>();
  for (const members of components(unknown, judgements)) {
    const ref = refOf(members, taken);
    taken.add(ref.id);
    for (const { id } of members) identities.set(id, ref);
  }
  return identities;
}

/**
 * Members are given oldest first. A person is known by the oldest member, anything else by what it is called;
 * where a judgement parts two things so called, the younger is known by its oldest member too.
 */
function refOf(members: readonly PlacedMention[], taken: ReadonlySet<string>): NodeRef {
  const [oldest] = members;
  if (oldest === undefined) throw new RangeError("nothing is made of no mention");
  const { type, id } = oldest;
  if (type === "Person" || isLocalKey(oldest.key)) return { label: type, id };
  const [key = oldest.key] = members.map((member) => member.key).toSorted();
  const called = hashId(type, key);
  return { label: type, id: taken.has(called) ? hashId(type, key, id) : called };
}
