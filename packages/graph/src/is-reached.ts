import { anchorRoles, OFFICE_ROLES, type PlacedClaim, type Reach } from "@cursus/graph-schema";

/** Whether the mention fills a role of the claim of the kind asked for. */
export function isReached({ type, roles }: PlacedClaim, mention: string, kind: Reach["roles"]): boolean {
  return Object.entries(roles).some(([role, { entity }]) => entity === mention && isOfKind(type, role, kind));
}

function isOfKind(type: PlacedClaim["type"], role: string, kind: Reach["roles"]): boolean {
  if (kind === "any") return true;
  const roles: readonly string[] = kind === "anchor" ? anchorRoles(type) : OFFICE_ROLES;
  return roles.includes(role);
}
