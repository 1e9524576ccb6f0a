import type {
  Article,
  LocalEntity,
  PlacedClaim,
  PlacedMention,
  Reading,
  RecordRules,
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

/** The mentions of a version, as they would be read back from the graph. */
export function placedMentions(
  { article, reading }: ReadVersion,
  keyOf: RecordRules["keyOf"],
): PlacedMention[] {
  const place = placeOf(article);
  const properties = (entity: LocalEntity) => mentionProperties(entity, keyOf(entity));
  return reading.entities.map((entity) => placedMention(entity.id, properties(entity), place, null));
}

/** The claims of a version, as they would be read back from the graph. */
export function placedClaims({ article, reading }: ReadVersion): PlacedClaim[] {
  const place = { ...placeOf(article), sha256: article.sha256 };
  return reading.claims.map((claim) =>
    placedClaim(claim.id, claimProperties(claim, reading.extractor), filledRoles(claim), place),
  );
}

function placeOf({ key, version, published }: Article) {
  return { articleKey: key, version, published };
}

/** All that a version says, for its digest. */
export function sayingsOf({ reading }: ReadVersion, keyOf: RecordRules["keyOf"]): readonly Saying[] {
  return [
    ...reading.entities.map((entity) => ({
      id: entity.id,
      properties: mentionProperties(entity, keyOf(entity)),
    })),
    ...reading.claims.map((claim) => ({
      id: claim.id,
      properties: claimProperties(claim, reading.extractor),
      roles: filledRoles(claim),
    })),
  ];
}
