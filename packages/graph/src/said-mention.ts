import type { EntityType, LocalEntity, PlacedMention, Properties, Span } from "@cursus/graph-schema";

/** Where a mention stands: the article version that speaks of it. */
export interface Place {
  readonly version: string;
  readonly articleKey: string;
  readonly published: string | null;
}

const OPTIONAL = ["title", "rank", "jurisdiction", "organization", "of", "count"] as const;

/** A local entity as the properties of its node. */
export function mentionProperties(entity: LocalEntity, key: string, context: readonly string[]): Properties {
  return {
    type: entity.type,
    name: entity.name,
    named: entity.named,
    key,
    aliases: entity.aliases,
    context,
    starts: entity.mentions.map(({ start }) => start),
    ends: entity.mentions.map(({ end }) => end),
    ...pick(entity),
  };
}

/** The mention that these properties describe: the reverse of `mentionProperties`. */
export function placedMention(
  id: string,
  properties: Properties,
  place: Place,
  knownAs: string | null,
): PlacedMention {
  return {
    id,
    type: properties.type as EntityType,
    name: String(properties.name),
    aliases: (properties.aliases ?? []) as readonly string[],
    named: properties.named === true,
    mentions: spans(properties),
    ...pick(properties),
    key: String(properties.key),
    context: (properties.context ?? []) as readonly string[],
    ...place,
    knownAs,
  };
}

function pick(from: Properties | LocalEntity): Properties {
  const source = from as Properties;
  return Object.fromEntries(
    OPTIONAL.map((name) => [name, source[name]] as const).filter(([, value]) => value != null),
  );
}

function spans({ starts, ends }: Properties): readonly Span[] {
  const last = (ends ?? []) as readonly number[];
  return ((starts ?? []) as readonly number[]).map((start, place) => ({ start, end: last[place] ?? start }));
}

const lastKnown = new WeakMap<PlacedMention, PlacedMention>();

/** The mention with what it refers to: the same object as before where that is as before. */
export function knownMention(mention: PlacedMention, knownAs: string | null): PlacedMention {
  const last = lastKnown.get(mention);
  if (last !== undefined && last.knownAs === knownAs) return last;
  const now = { ...mention, knownAs };
  lastKnown.set(mention, now);
  return now;
}
