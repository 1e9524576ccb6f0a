import type { FactType, Role } from "./claim.ts";
import type { FactDefinition } from "./define.ts";
import { FACTS, ROLES } from "./ontology.ts";

/** The roles that an office fills: that of the fact, and the one that somebody is moved to. */
export const OFFICE_ROLES = (Object.keys(ROLES) as readonly Role[]).filter((role) =>
  (ROLES[role].accepts as readonly string[]).every((type) => type === "Office"),
);

/**
 * The roles whose participants a fact of this type belongs to: its principal and whoever begins or ceases to
 * hold an office by it; for what befalls no single person, also the event spoken of, else the first required role.
 * All that the record makes of a claim is computed from claims that share a participant in such a role.
 */
export function anchorRoles(type: FactType): readonly Role[] {
  const fact: FactDefinition = FACTS[type];
  const roles = [fact.principal, fact.startsTenure, fact.endsTenure?.role];
  if (fact.principal === undefined) roles.push(impersonalAnchor(fact));
  return [...new Set(roles.filter((role) => role !== undefined))] as readonly string[] as Role[];
}

function impersonalAnchor(fact: FactDefinition): string {
  return fact.roles.includes("EVENT") ? "EVENT" : (fact.required[0] ?? "EVENT");
}
