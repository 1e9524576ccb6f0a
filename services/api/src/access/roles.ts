/** What a key may do, each role all that the one before it may. */
export const ROLES = ["reader", "analyst", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}

/** True where somebody with the role may do what needs the other. */
export function allows(held: Role, needed: Role): boolean {
  return ROLES.indexOf(held) >= ROLES.indexOf(needed);
}
