import { type AuditEntry, type Graph, keepAudit } from "@cursus/graph";
import { toCursusError } from "@cursus/kernel";
import type { Context } from "./context.ts";

/**
 * Does what the audit log must tell of, and keeps there that it was done, or the code of its failure. That this
 * cannot be kept undoes nothing, and is logged.
 */
export async function audited<T>(
  { user, clock, logger }: Context,
  graph: Graph,
  deed: Pick<AuditEntry, "what" | "target">,
  work: () => Promise<T>,
): Promise<T> {
  const keep = (outcome: string): Promise<void> => {
    const entry = { ...deed, who: `${user} at this machine`, outcome };
    return keepAudit(graph, entry, clock()).catch((error: unknown) =>
      logger.error({ err: error, entry }, "audit entry lost"),
    );
  };
  try {
    const result = await work();
    await keep("done");
    return result;
  } catch (thrown) {
    await keep(`refused (${toCursusError(thrown).code})`);
    throw thrown;
  }
}
