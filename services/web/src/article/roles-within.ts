interface Role {
  readonly role: string;
  readonly name: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** A stretch of a sentence with the roles that its words play. */
export interface RoleSpan {
  readonly start: number;
  readonly words: string;
  readonly roles: readonly Role[];
}

/** Cuts a stretch of the text where a role's words begin or end. */
export function rolesWithin(
  text: string,
  start: number,
  end: number,
  claims: readonly { readonly roles: readonly Role[] }[],
): readonly RoleSpan[] {
  const roles = distinct(claims.flatMap((claim) => claim.roles));
  const within = roles.filter(
    (role) => role.start !== null && role.end !== null && role.start < end && role.end > start,
  );
  const edges = within.flatMap((role) => [role.start ?? start, role.end ?? end]);
  const cuts = [...new Set([start, ...edges.filter((at) => at > start && at < end), end])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const covering = within.filter((role) => (role.start ?? 0) <= from && to <= (role.end ?? 0));
    return { start: from, words: text.slice(from, to), roles: covering };
  });
}

const distinct = (roles: readonly Role[]): readonly Role[] => [
  ...new Map(roles.map((role) => [`${role.role} ${role.start} ${role.end}`, role])).values(),
];
