import type { Graph } from "../connect.ts";
import type { GraphReader } from "../read.ts";
import { inWriteTransaction } from "../transaction.ts";

/** Who did what to what, and how it ended. */
export interface AuditEntry {
  readonly id: string;
  /** ISO moment, UTC. */
  readonly at: string;
  /** Name and id of the key, or who sat at the machine. */
  readonly who: string;
  /** "judge", "retract", "create key"... */
  readonly what: string;
  readonly target: string;
  /** "done", or the code of the failure. */
  readonly outcome: string;
}

const KEEP = "CREATE (e:AuditEntry) SET e = $entry, e.id = randomUUID() RETURN count(*) AS written";
const LIST = `
MATCH (e:AuditEntry)
WHERE $before IS NULL OR e.at < $beforeAt OR (e.at = $beforeAt AND e.id < $before)
RETURN e.id AS id, e.at AS at, e.who AS who, e.what AS what, e.target AS target, e.outcome AS outcome
ORDER BY at DESC, id DESC LIMIT $take`;

/** Longer targets are cut: an entry tells of a deed, it does not repeat a body. */
const MOST_TARGET_CHARS = 500;

/** Adds an entry to the audit log. Nothing removes one. */
export async function keepAudit(graph: Graph, entry: Omit<AuditEntry, "id" | "at">, at: Date): Promise<void> {
  const target = entry.target.slice(0, MOST_TARGET_CHARS);
  await inWriteTransaction(graph, ({ note }) =>
    note(KEEP, { entry: { ...entry, target, at: at.toISOString() } }),
  );
}

/** The latest entries first; `before` is the last entry of the page before. */
export async function listAudit(
  reader: GraphReader,
  limit: number,
  before: Pick<AuditEntry, "id" | "at"> | null = null,
): Promise<readonly AuditEntry[]> {
  const place = { before: before?.id ?? null, beforeAt: before?.at ?? null };
  return (await reader.read(LIST, { ...place, take: limit })) as unknown as readonly AuditEntry[];
}
