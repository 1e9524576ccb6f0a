import {
  type Article,
  type PlacedClaim,
  type PlacedMention,
  type Properties,
  type Reading,
  type RecordRules,
  textSketch,
} from "@cursus/graph-schema";
import { claimProperties, filledRoles, placedClaim } from "./said-claim.ts";
import type { Saying } from "./said-digest.ts";
import { mentionProperties, placedMention } from "./said-mention.ts";

/** An article version with its checked reading. */
export interface ReadVersion {
  readonly article: Article;
  readonly reading: Reading;
}

/** The reading without the entities that take part in no claim: they are not kept. */
export function withParticipants(reading: Reading): Reading {
  const participants = new Set(
    reading.claims.flatMap(({ roles }) => Object.values(roles).map(({ entity }) => entity)),
  );
  return { ...reading, entities: reading.entities.filter(({ id }) => participants.has(id)) };
}

/** The rules that a mention's node depends on. */
export type MentionRules = Pick<RecordRules, "keyOf" | "contextsOf">;

/** A version's mentions by id with the properties of their nodes. */
export function mentionRows(
  { article, reading }: ReadVersion,
  { keyOf, contextsOf }: MentionRules,
): readonly { readonly id: string; readonly properties: Properties }[] {
  const contexts = contextsOf(reading, article.published);
  return reading.entities.map((entity) => ({
    id: entity.id,
    properties: mentionProperties(entity, keyOf(entity), contexts.get(entity.id) ?? []),
  }));
}

/** The mentions of a version, as they would be read back from the graph. */
export function placedMentions(one: ReadVersion, rules: MentionRules): PlacedMention[] {
  const place = placeOf(one.article);
  return mentionRows(one, rules).map(({ id, properties }) => placedMention(id, properties, place, null));
}

/** The claims of a version, as they would be read back from the graph. */
export function placedClaims({ article, reading }: ReadVersion): PlacedClaim[] {
  const place = { ...placeOf(article), sha256: article.sha256, sketch: textSketch(article.text) };
  return reading.claims.map((claim) =>
    placedClaim(claim.id, claimProperties(claim, reading.extractor), filledRoles(claim), place),
  );
}

function placeOf({ key, version, published }: Article) {
  return { articleKey: key, version, published };
}

/** All that a version says, for its digest. */
export function sayingsOf(one: ReadVersion, rules: MentionRules): readonly Saying[] {
  const { claims, extractor } = one.reading;
  return [
    ...mentionRows(one, rules),
    ...claims.map((claim) => ({
      id: claim.id,
      properties: claimProperties(claim, extractor),
      roles: filledRoles(claim),
    })),
  ];
}
