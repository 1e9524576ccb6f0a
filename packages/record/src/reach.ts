import {
  anchorRoles,
  type Closure,
  factDefinition,
  type PlacedClaim,
  type PlacedMention,
  type Reach,
  type RecordChange,
  type Role,
} from "@cursus/graph-schema";
import { byAge, seatsOfKey } from "@cursus/resolve";
import { sortedUnique } from "./order.ts";

type Loaded = Pick<Closure, "mentions" | "claims">;

/**
 * What else of the live claims the changed part of the record is computed from. Each part of the record is made
 * of the claims that share an anchor (a person, or an event spoken of) and, for tenures, of all claims about the
 * offices concerned and their holders. In five rounds:
 * 0. claims of persons whose id or name moves, in whatever role: edges to them and names with them change;
 * 1. claims anchored in whom the changed and moved claims are anchored in, and in their offices: events, matters
 *    and tenures, and what abolished the offices;
 * 2. claims anchored in whom those are anchored in besides: predecessors and successors;
 * 3. claims about the one-seat and the abolished offices found: their tenures depend on one another;
 * 4. claims anchored in the holders found.
 */
export function reach(round: number, change: RecordChange, loaded: Loaded): Reach | null {
  if (round === 0) return { keys: movedPersons(change, loaded), roles: "any" };
  if (round === 1 || round === 2 || round === 4)
    return { keys: keysIn(change, loaded, anchorsOf), roles: "anchor" };
  if (round !== 3) return null;
  const abolished = new Set(keysIn(change, loaded, abolishedBy));
  const bound = (key: string): boolean => seatsOfKey(key) === 1 || abolished.has(key);
  return { keys: keysIn(change, loaded, officesOf).filter(bound), roles: "office" };
}

/** The keys of persons whose oldest mention is another, or named otherwise, after the change. */
function movedPersons(change: RecordChange, loaded: Loaded): readonly string[] {
  const gone = new Set(change.removed.mentions.map(({ id }) => id));
  const stay = loaded.mentions.filter(({ id }) => !gone.has(id));
  const before = oldestByKey([...loaded.mentions, ...change.removed.mentions]);
  const after = oldestByKey([...stay, ...change.added.mentions]);
  return sortedUnique(before.keys()).filter((key) => !isSame(before.get(key), after.get(key)));
}

function oldestByKey(mentions: readonly PlacedMention[]): ReadonlyMap<string, PlacedMention> {
  const persons = mentions.filter(({ type, knownAs }) => type === "Person" && knownAs === null);
  const oldest = new Map<string, PlacedMention>();
  for (const mention of persons.toSorted(byAge)) {
    if (!oldest.has(mention.key)) oldest.set(mention.key, mention);
  }
  return oldest;
}

const isSame = (a: PlacedMention | undefined, b: PlacedMention | undefined): boolean =>
  a?.id === b?.id && a?.name === b?.name;

/** The keys of those who fill the chosen roles of the claims at hand, changed ones included. */
function keysIn(
  change: RecordChange,
  loaded: Loaded,
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

const OFFICE_ROLES: readonly Role[] = ["OFFICE", "OFFICE_TO"];
const officesOf = (): readonly Role[] => OFFICE_ROLES;

const anchorsOf = ({ type }: PlacedClaim): readonly Role[] => [...anchorRoles(type), ...OFFICE_ROLES];

/** The office that a claim says is held by nobody from then on. */
function abolishedBy({ type }: PlacedClaim): readonly Role[] {
  const { endsTenure } = factDefinition(type);
  return endsTenure?.scope === "holders" ? [endsTenure.role as Role] : [];
}
