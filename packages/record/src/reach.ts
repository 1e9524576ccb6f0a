import {
  anchorRoles,
  byAge,
  type Closure,
  factDefinition,
  type Judgement,
  OFFICE_ROLES,
  type PlacedClaim,
  type PlacedMention,
  type Reach,
  type RecordChange,
  type Role,
  readAnchor,
} from "@cursus/graph-schema";
import { resolve, seatsOfKey } from "@cursus/resolve";
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
  const staying = loaded.mentions.filter(({ id, knownAs }) => !gone.has(id) && knownAs === null);
  const before = namesMeant(loaded.mentions, loaded.judgements);
  const after = namesMeant(
    [...staying, ...change.added.mentions],
    [...loaded.judgements.filter(({ id }) => !taken.has(id)), ...(change.added.judgements ?? [])],
  );
  const moved = staying.filter(({ id }) => before.get(id) !== after.get(id));
  const judged = articlesOfJudgedClaims(change);
  const spoken = judged.size === 0 ? [] : loaded.mentions.filter(({ articleKey }) => judged.has(articleKey));
  return sortedUnique([...moved, ...spoken].map(({ key }) => key));
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
  const open = mentions.filter(({ knownAs }) => knownAs === null).toSorted(byAge);
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
  const mentions = [...loaded.mentions, ...change.removed.mentions, ...change.added.mentions];
  const keyOf = new Map(mentions.map(({ id, key }) => [id, key]));
  const claims = [...loaded.claims, ...change.removed.claims, ...change.added.claims];
  return sortedUnique(
    claims.flatMap((claim) =>
      rolesOf(claim).flatMap((role) => keyOf.get(claim.roles[role]?.entity ?? "") ?? []),
    ),
  );
}

const officesOf = (): readonly Role[] => OFFICE_ROLES;

const anchorsOf = ({ type }: PlacedClaim): readonly Role[] => [...anchorRoles(type), ...OFFICE_ROLES];

/** The office that a claim says is held by nobody from then on. */
function abolishedBy({ type }: PlacedClaim): readonly Role[] {
  const { endsTenure } = factDefinition(type);
  return endsTenure?.scope === "holders" ? [endsTenure.role as Role] : [];
}
