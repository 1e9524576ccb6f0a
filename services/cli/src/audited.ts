import { type AuditEntry, type Graph, keepAudit } from "@cursus/graph";
import { toCursusError } from "@cursus/kernel";
import type { Context } from "./context.ts";
import type { WhyFlag } from "./identity/why.ts";

/**
 * Does what the audit log must tell of, and keeps there that it was done, or the code of its failure. That this
 * cannot be kept undoes nothing, and is logged. `targetOf` names what it was done to, where only the result can.
 */
export async function audited<T>(
  { user, clock, logger }: Context,
  graph: Graph,
  deed: Pick<AuditEntry, "what" | "target"> & WhyFlag,
  work: () => Promise<T>,
  targetOf: (result: T) => string = () => deed.target,
): Promise<T> {
  const keep = (outcome: string, target = deed.target): Promise<void> => {
    const entry = { ...deed, target, who: `${user} at this machine`, outcome };
    return keepAudit(graph, entry, clock()).catch((error: unknown) =>
      logger.error({ err: error, entry }, "audit entry lost"),
    );
  };
  try {
    const result = await work();
    await keep("done", targetOf(result));
    return result;
  } catch (thrown) {
    await keep(`refused (${toCursusError(thrown).code})`);
    throw thrown;
  }
}
