import {
  type Closure,
  type EntityType,
  type NodeRef,
  oldestFirst,
  type PlacedMention,
  type Properties,
} from "@cursus/graph-schema";
import { remember, rememberBy } from "@cursus/kernel";
import {
  type Identified,
  type Identities,
  identified,
  isLocalKey,
  officeParts,
  seatsOfKey,
} from "@cursus/resolve";
import { edgeOf, type GraphPart, nodeOf } from "./graph-part.ts";
import { officeName, wordsForPlace } from "./office-name.ts";
import { sortedUnique } from "./order.ts";

/**
 * The second layer: one node for each thing meant, with every name the articles give it, and an edge to it from
 * each mention. Mentions known from elsewhere are skipped: their block is not at hand.
 */
export function entityGraph(closure: Closure, identities: Identities): GraphPart {
  const resolved = closure.mentions.filter(({ type, knownAs }) => type !== "Event" && knownAs === null);
  const blocks = Map.groupBy(oldestFirst(resolved), ({ id }) => identities.get(id)?.id ?? id);
  const elsewhere = identified(resolved, closure.judgements);
  const parts = [...blocks.values()].map((members) => blockGraph(members, identities, elsewhere));
  return { nodes: parts.flatMap(({ nodes }) => nodes), edges: parts.flatMap(({ edges }) => edges) };
}

function blockGraph(
  members: readonly PlacedMention[],
  identities: Identities,
  elsewhere: Identified,
): GraphPart {
  const [oldest] = members;
  const ref = identities.get(oldest?.id ?? "");
  if (oldest === undefined || ref === undefined) return { nodes: [], edges: [] };
  const { node, edges } = meantBy([ref, oldest, ...members]);
  const ids = idsElsewhere(members, elsewhere);
  return { nodes: [ids === null ? node : { ...node, properties: { ...node.properties, ...ids } }], edges };
}

const meantBy = remember(
  ([ref, oldest, ...members]: readonly [NodeRef, PlacedMention, ...PlacedMention[]]) => ({
    node: nodeOf(ref, entityProperties(oldest, members)),
    edges: members.map((mention) => reference(mention, ref.label, ref.id)),
  }),
);

const reference = rememberBy(({ id }: PlacedMention, label: string, meant: string) =>
  edgeOf("REFERS_TO", { label: "Mention", id }, { label, id: meant } as NodeRef),
);

function entityProperties(oldest: PlacedMention, members: readonly PlacedMention[]): Properties {
  const name = oldest.type === "Office" ? officeName(oldest) : oldest.name;
  const forms = members.flatMap(formsOf);
  return {
    name,
    aliases: sortedUnique(forms).filter((form) => form !== name),
    named: oldest.type === "Office" ? !isLocalKey(oldest.key) : oldest.named,
    ...(isLocalKey(oldest.key) || oldest.type === "Person" ? {} : { firstMention: oldest.id }),
    ...OWN_PROPERTIES[oldest.type](oldest),
  };
}

/** The ids elsewhere that people gave to any of the members, each with one page that says so. */
function idsElsewhere(members: readonly PlacedMention[], elsewhere: Identified): Properties | null {
  const given = members.flatMap(({ id }) => elsewhere.get(id) ?? []);
  if (given.length === 0) return null;
  const externalIds = sortedUnique(given.map(({ id }) => id));
  const sourceOf = (id: string): string =>
    sortedUnique(given.flatMap((one) => (one.id === id ? one.source : [])))[0] ?? "";
  return { externalIds, externalSources: externalIds.map(sourceOf) };
}

/**
 * Every name that a mention gives. An office in words is one, whatever mention is the oldest: so the oldest and the
 * node's aliases tell all forms of a block, and adding to it reads no more.
 */
const formsOf = (mention: PlacedMention): readonly string[] => [
  mention.name,
  ...mention.aliases,
  ...(mention.type === "Office" ? [officeName(mention)] : []),
];

type OwnProperties = (oldest: PlacedMention) => Properties;
const none: OwnProperties = () => ({});
const jurisdiction: OwnProperties = (body) => ({ jurisdiction: wordsForPlace(body.jurisdiction) });

const OWN_PROPERTIES: { readonly [T in EntityType]: OwnProperties } = {
  Person: none,
  Office: (office) => {
    const { title, rank } = officeParts(office);
    return {
      title,
      rank,
      jurisdiction: wordsForPlace(office.jurisdiction),
      organization: office.organization,
      seats: seatsOfKey(office.key),
    };
  },
  Organization: jurisdiction,
  Court: jurisdiction,
  Place: none,
  Offence: none,
  Instrument: none,
  Group: ({ of, count }) => ({ of, count }),
  Event: none,
};
