import type { FactType, Role } from "./claim.ts";
import type { FactDefinition } from "./define.ts";
import { FACTS } from "./ontology.ts";

/**
 * The roles whose participants a fact of this type belongs to: its principal and whoever begins or ceases to
 * hold an office by it. All that the record makes of a claim is computed from claims that share one of these.
 */
export function anchorRoles(type: FactType): readonly Role[] {
  const fact: FactDefinition = FACTS[type];
  const roles = [fact.principal, fact.startsTenure, fact.endsTenure?.role];
  return [...new Set(roles.filter((role): role is string => role !== undefined))] as Role[];
}
