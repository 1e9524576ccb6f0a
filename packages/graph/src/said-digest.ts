import type { Properties } from "@cursus/graph-schema";
import { byText, canonicalJson, type Json, sha256Hex } from "@cursus/kernel";
import type { FilledRole } from "./said-claim.ts";

/** A mention or claim by its id and properties; of a claim also its roles. */
export interface Saying {
  readonly id: string;
  readonly properties: Properties;
  readonly roles?: readonly FilledRole[];
}

/**
 * One hash for all that a version says. The receipt keeps it, so that a change made by hand to a claim or a
 * mention, from which everything else follows, can be told.
 */
export function saidDigest(sayings: readonly Saying[]): string {
  const sorted = sayings.toSorted((a, b) => byText(a.id, b.id));
  return sha256Hex(
    canonicalJson(sorted.map(({ id, properties, roles = [] }) => [id, held(properties), byRole(roles)])),
  );
}

/** One hash for the properties of an article or a version, but for those that change without it. */
export function headDigest(properties: Properties): string {
  const lasting = Object.entries(held(properties) as Properties).filter(([name]) => !CHANGING.has(name));
  return sha256Hex(canonicalJson(Object.fromEntries(lasting) as Json));
}

/** Another version may become current; the text has a hash of its own. */
const CHANGING: ReadonlySet<string> = new Set(["current", "text"]);

/** As the graph holds them: without nulls and without the id. */
function held(properties: Properties): Json {
  return Object.fromEntries(
    Object.entries(properties).filter(([name, value]) => name !== "id" && value != null),
  ) as Json;
}

function byRole(roles: readonly FilledRole[]): Json {
  return roles
    .map(({ role, entity, start, end }) => [role, entity, start, end])
    .sort(([a], [b]) => byText(String(a), String(b)));
}
