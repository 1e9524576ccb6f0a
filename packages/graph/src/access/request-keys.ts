import { CursusError, hashId } from "@cursus/kernel";
import type { Graph } from "../connect.ts";
import { inWriteTransaction } from "../transaction.ts";

const KEEP = `
MERGE (k:RequestKey {id: $id})
ON CREATE SET k.body = $body, k.at = $at
RETURN k.body AS body`;

/**
 * Holds what a client's idempotency key was first used for. Throws IdempotencyKeyReused where the same client used it
 * for another request before. `body` is a hash of the request.
 */
export async function holdRequestKey(
  graph: Graph,
  { client, key, body }: { readonly client: string; readonly key: string; readonly body: string },
  at: Date,
): Promise<void> {
  const id = hashId("request key", client, key);
  const [held] = await inWriteTransaction(graph, ({ note }) =>
    note(KEEP, { id, body, at: at.toISOString() }),
  );
  if (held?.body === body) return;
  throw new CursusError("IdempotencyKeyReused", "this idempotency key was used for another request", {
    advice: "Take a new key for a new request.",
  });
}
