import type { Judgement, PlacedClaim, Role } from "@cursus/graph-schema";
import { canonicalJson, hashId } from "@cursus/kernel";

/** What of a claim a judgement is fastened to. */
export type AnchoredClaim = Pick<PlacedClaim, "articleKey" | "type" | "quote" | "roles">;

/** The second part of a claim's anchor, where a mention's has the type of thing. */
export const CLAIM_ANCHOR = "Claim";

/** This claim is not so: nothing of the record rests on it, whatever the article still says. */
export const reject = (claim: AnchoredClaim, by: string): Judgement => judgementOn("reject", claim, by);

/** This claim was looked at and is so: it need not be looked at again. */
export const accept = (claim: AnchoredClaim, by: string): Judgement => judgementOn("accept", claim, by);

function judgementOn(kind: "accept" | "reject", claim: AnchoredClaim, by: string): Judgement {
  const left = anchorOfClaim(claim);
  return { id: hashId("judgement", kind, left, by), kind, left, right: null, by };
}

/** Article, sentence and place, the fact, and where in the sentence its roles stand: no id of a reader or a merge. */
export function anchorOfClaim({ articleKey, type, quote, roles }: AnchoredClaim): string {
  const places = Object.entries(roles).map(([role, { start, end }]) => [
    role,
    [start - quote.start, end - quote.start],
  ]);
  return canonicalJson([
    articleKey,
    CLAIM_ANCHOR,
    quote.text,
    quote.start,
    quote.end,
    type,
    Object.fromEntries(places),
  ]);
}

type Places = Readonly<Partial<Record<Role, readonly [start: number, end: number]>>>;

interface ClaimAnchor {
  readonly articleKey: string;
  readonly text: string;
  readonly type: string;
  readonly places: Places;
}

/** The anchor in the text of a judgement; null where it is none of a claim. */
export function readClaimAnchor(text: string | null): ClaimAnchor | null {
  const [articleKey, kind, quote, , , type, places] = partsOf(text);
  if (kind !== CLAIM_ANCHOR || typeof articleKey !== "string" || typeof quote !== "string") return null;
  if (typeof type !== "string" || typeof places !== "object" || places === null) return null;
  return { articleKey, text: quote, type, places: places as Places };
}

/** True where the judgement accepts or rejects this claim, also as another reader had placed it. */
export function isOnClaim({ left, right }: Judgement, claim: AnchoredClaim): boolean {
  const anchor = right === null ? readClaimAnchor(left) : null;
  return anchor !== null && anchor.articleKey === claim.articleKey && means(anchor, claim);
}

/** The ids of the claims that somebody accepted or rejected, by live judgements. Each judgement is read once. */
export function judgedClaims(
  claims: readonly PlacedClaim[],
  judgements: readonly Judgement[],
): ReadonlySet<string> {
  const anchors = judgements.flatMap(({ left, right }) =>
    right === null ? (readClaimAnchor(left) ?? []) : [],
  );
  if (anchors.length === 0) return new Set();
  const byArticle = Map.groupBy(anchors, ({ articleKey }) => articleKey);
  const isJudged = (claim: PlacedClaim): boolean =>
    (byArticle.get(claim.articleKey) ?? []).some((anchor) => means(anchor, claim));
  return new Set(claims.filter(isJudged).map(({ id }) => id));
}

/** The ids of the claims that are rejected, by live judgements. */
export const rejectedClaims = (
  claims: readonly PlacedClaim[],
  judgements: readonly Judgement[],
): ReadonlySet<string> =>
  judgedClaims(
    claims,
    judgements.filter(({ kind }) => kind === "reject"),
  );

/**
 * The same fact in the same sentence about the same words: roles that both have must overlap, so that a reader that
 * draws a name's edges otherwise is still meant, and another fact of the sentence is not.
 */
function means(anchor: ClaimAnchor, { type, quote, roles }: AnchoredClaim): boolean {
  if (anchor.type !== type || anchor.text !== quote.text) return false;
  return Object.entries(roles).every(([role, { start, end }]) => {
    const place = anchor.places[role as Role];
    return place === undefined || (start - quote.start < place[1] && place[0] < end - quote.start);
  });
}

function partsOf(text: string | null): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(text ?? "null");
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
