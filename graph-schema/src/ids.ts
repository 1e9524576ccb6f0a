import { hashId } from "@cursus/kernel";
import type { Claim, EntityType, FactType, Polarity, Span } from "./claim.ts";
import { DETAILS } from "./ontology.ts";

/** What tells one claim from another. Spans only: who is meant and when may be understood better later. */
export interface ClaimIdentity {
  readonly type: FactType;
  readonly polarity: Polarity;
  readonly roles: Claim["roles"];
  readonly details: Claim["details"];
  readonly quote: Span;
}

const IDENTIFYING_DETAILS = Object.entries(DETAILS)
  .filter(([, detail]) => "identifies" in detail)
  .map(([name]) => name as keyof typeof DETAILS);

/** The id of an article's node. */
export function articleNodeId(key: string): string {
  return hashId("article", key);
}

/** The id of one state of an article: the same text with another date of change is another state. */
export function articleVersionId(
  key: string,
  sha256: string,
  published: string | null,
  modified: string | null,
): string {
  return hashId("version", key, sha256, published, modified);
}

/** The id of a local entity. `nameKey` tells apart the entities of one type within the article. */
export function localEntityId(articleKey: string, type: EntityType, nameKey: string): string {
  return hashId("mention", articleKey, type, nameKey);
}

/**
 * The id of a claim: version, type, polarity, role spans, quote span, and those details that tell apart two
 * statements made by the same words ("at least 40, including 6 officers, were killed").
 */
export function claimId(version: string, claim: ClaimIdentity): string {
  return hashId(
    "claim",
    version,
    claim.type,
    claim.polarity,
    roleSpans(claim.roles),
    [claim.quote.start, claim.quote.end],
    IDENTIFYING_DETAILS.map((name) => claim.details[name] ?? null),
  );
}

function roleSpans(roles: Claim["roles"]): readonly (readonly [string, number, number])[] {
  return Object.entries(roles)
    .map(([role, filling]) => [role, filling.start, filling.end] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
