import { CLAIM_ROLE_EDGES, type Role } from "@cursus/graph-schema";
import { z } from "zod";
import type { EventRow, Named } from "../answer.ts";
import { namedSchema } from "./named.ts";

/** Who fills which role, as the fragments ask for it: a list, as a role may have several fillers. */
export const participantsSchema = z
  .array(z.object({ role: z.enum(CLAIM_ROLE_EDGES as [Role, ...Role[]]), one: namedSchema }))
  .transform(byRole);

function byRole(participants: readonly { role: Role; one: Named }[]): EventRow["participants"] {
  return Object.fromEntries(
    CLAIM_ROLE_EDGES.map((role) => [role, participants.filter((entry) => entry.role === role)] as const)
      .filter(([, filled]) => filled.length > 0)
      .map(([role, filled]) => [role, filled.map(({ one }) => one)]),
  );
}
