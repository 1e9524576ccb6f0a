import {
  anchorRoles,
  type Closure,
  FACT_TYPES,
  factDefinition,
  type Judgement,
  OFFICE_ROLES,
  oldestFirst,
  type PlacedClaim,
  type PlacedMention,
  type Reach,
  type RecordChange,
  type Role,
  readAnchor,
} from "@cursus/graph-schema";
import { isLocalKey, resolve, seatsOfKey } from "@cursus/resolve";
import { sortedUnique } from "./order.ts";

/**
 * What else of the live claims the changed part of the record is computed from. Each part of the record is made
 * of the claims that share an anchor (a person, or an event spoken of) and, for tenures, of all claims about the
 * offices concerned and their holders. In five rounds:
 * 0. claims of whoever goes by another id or name, in whatever role: edges to them and names with them change;
 * 1. claims anchored in whom the changed and moved claims are anchored in, and in their offices: events, matters
 *    and tenures, and what abolished the offices;
 * 2. claims anchored in whom those are anchored in besides: predecessors and successors;
 * 3. claims about the one-seat and the abolished offices found: their tenures depend on one another;
 * 4. claims anchored in the holders found.
 */
export function reach(round: number, change: RecordChange, loaded: Closure): Reach | null {
  if (round === 0) return { keys: movedKeys(change, loaded), roles: "any" };
  if (round === 1 || round === 2 || round === 4)
    return { keys: keysIn(change, loaded, anchorsOf), roles: "anchor" };
  if (round !== 3) return null;
  const abolished = new Set(keysIn(change, loaded, abolishedBy));
  const bound = (key: string): boolean => seatsOfKey(key) === 1 || abolished.has(key);
  return { keys: keysIn(change, loaded, officesOf).filter(bound), roles: "office" };
}

/** The keys of what another is meant by after the change, or a person of another name. */
function movedKeys(change: RecordChange, loaded: Closure): readonly string[] {
  const gone = new Set(change.removed.mentions.map(({ id }) => id));
  const taken = new Set((change.removed.judgements ?? []).map(({ id }) => id));
  const judgements = [...loaded.judgements, ...(change.added.judgements ?? [])];
  const open = loaded.mentions.filter(movable(judgements));
  const staying = open.filter(({ id }) => !gone.has(id));
  const before = namesMeant(open, loaded.judgements);
  const after = namesMeant(
    [...staying, ...change.added.mentions.filter(movable(judgements))],
    judgements.filter(({ id }) => !taken.has(id)),
  );
  const moved = staying.filter(({ id }) => before.get(id) !== after.get(id));
  const judged = articlesOfJudgedClaims(change);
  const spoken = judged.size === 0 ? [] : loaded.mentions.filter(({ articleKey }) => judged.has(articleKey));
  return sortedUnique([...moved, ...spoken].map(({ key }) => key));
}

/** Whose block is at hand; where nobody judged who is meant, all but persons go by their keys, whoever joins them. */
function movable(judgements: readonly Judgement[]): (mention: PlacedMention) => boolean {
  const all = judgements.length > 0;
  return ({ type, key, knownAs }) => knownAs === null && (all || type === "Person" || isLocalKey(key));
}

/** A judgement on a claim touches whatever its article speaks of: which claim is meant is found in the claims. */
function articlesOfJudgedClaims({ added, removed }: RecordChange): ReadonlySet<string> {
  const judgements = [...(added.judgements ?? []), ...(removed.judgements ?? [])];
  return new Set(
    judgements.flatMap(({ left, right }) => (right === null ? (readAnchor(left)?.articleKey ?? []) : [])),
  );
}

/** Who is meant by each mention: the node's id, for a person with its name. */
function namesMeant(
  mentions: readonly PlacedMention[],
  judgements: readonly Judgement[],
): ReadonlyMap<string, string> {
  const open = oldestFirst(mentions);
  const meant = resolve(open, judgements);
  const names = new Map<string, string>();
  return new Map(
    open.map((mention) => {
      const id = meant.get(mention.id)?.id ?? "";
      if (mention.type === "Person" && !names.has(id)) names.set(id, mention.name);
      return [mention.id, `${id} ${names.get(id) ?? ""}`];
    }),
  );
}

/** The keys of those who fill the chosen roles of the claims at hand, changed ones included. */
function keysIn(
  change: RecordChange,
  loaded: Closure,
  rolesOf: (claim: PlacedClaim) => readonly Role[],
): readonly string[] {
  const parts = [loaded, change.removed, change.added];
  const filling = new Set(parts.flatMap(({ claims }) => fillersOf(claims, rolesOf)));
  return sortedUnique(parts.flatMap(({ mentions }) => keysOf(mentions, filling)));
}

function fillersOf(
  claims: readonly PlacedClaim[],
  rolesOf: (claim: PlacedClaim) => readonly Role[],
): readonly string[] {
  return claims.flatMap((claim) => rolesOf(claim).flatMap((role) => claim.roles[role]?.entity ?? []));
}

const keysOf = (mentions: readonly PlacedMention[], ids: ReadonlySet<string>): readonly string[] =>
  mentions.filter(({ id }) => ids.has(id)).map(({ key }) => key);

const officesOf = (): readonly Role[] => OFFICE_ROLES;

const ANCHORS = new Map(
  FACT_TYPES.map((type): [string, readonly Role[]] => [type, [...anchorRoles(type), ...OFFICE_ROLES]]),
);

const anchorsOf = ({ type }: PlacedClaim): readonly Role[] => ANCHORS.get(type) ?? [];

/** The office that a claim says is held by nobody from then on. */
function abolishedBy({ type }: PlacedClaim): readonly Role[] {
  const { endsTenure } = factDefinition(type);
  return endsTenure?.scope === "holders" ? [endsTenure.role as Role] : [];
}
