import type { Claim, Reading } from "@cursus/graph-schema";
import { canonicalJson, type Json } from "@cursus/kernel";

/** A claim that two readings of one text do not share, or read differently. */
export interface ClaimDifference {
  readonly kind: "added" | "removed" | "changed";
  readonly type: string;
  readonly polarity: string;
  readonly quote: string;
  /** Role and name of each participant, as the new reading has it (the old one where the claim is gone). */
  readonly participants: readonly string[];
  /** What is read differently: date, details, modality, who is named. */
  readonly fields: readonly string[];
}

/** Claim by claim what the second reading has that the first has not, and the other way about. */
export function compareReadings(old: Reading, now: Reading): readonly ClaimDifference[] {
  const [before, after] = [byId(old), byId(now)];
  const removed = old.claims
    .filter(({ id }) => !after.has(id))
    .map((claim) => differing("removed", claim, old, []));
  const others = now.claims.flatMap((claim): ClaimDifference[] => {
    const known = before.get(claim.id);
    if (known === undefined) return [differing("added", claim, now, [])];
    const fields = changedFields(known, old, claim, now);
    return fields.length === 0 ? [] : [differing("changed", claim, now, fields)];
  });
  return [...removed, ...others];
}

const byId = ({ claims }: Reading): ReadonlyMap<string, Claim> =>
  new Map(claims.map((claim) => [claim.id, claim]));

const COMPARED = ["date", "details", "modality", "attribution"] as const;

function changedFields(known: Claim, old: Reading, claim: Claim, now: Reading): readonly string[] {
  const fields: string[] = COMPARED.filter((field) => !isEqual(known[field], claim[field]));
  const named = isEqual(participantsOf(known, old), participantsOf(claim, now));
  return named ? fields : [...fields, "participants"];
}

const isEqual = (a: unknown, b: unknown): boolean => canonicalJson(a as Json) === canonicalJson(b as Json);

function differing(
  kind: ClaimDifference["kind"],
  claim: Claim,
  reading: Reading,
  fields: readonly string[],
): ClaimDifference {
  const { type, polarity, quote } = claim;
  return { kind, type, polarity, quote: quote.text, participants: participantsOf(claim, reading), fields };
}

function participantsOf({ roles }: Claim, { entities }: Reading): readonly string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return Object.entries(roles)
    .map(([role, { entity }]) => `${role} ${names.get(entity) ?? entity}`)
    .toSorted();
}
