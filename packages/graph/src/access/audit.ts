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
  /** The reason that was given; null where none was. */
  readonly why: string | null;
  /** "done", or the code of the failure. */
  readonly outcome: string;
}

const KEEP = "CREATE (e:AuditEntry) SET e = $entry, e.id = randomUUID() RETURN count(*) AS written";
const LIST = `
MATCH (e:AuditEntry)
WHERE $before IS NULL OR e.at < $beforeAt OR (e.at = $beforeAt AND e.id < $before)
RETURN e.id AS id, e.at AS at, e.who AS who, e.what AS what, e.target AS target, e.why AS why, e.outcome AS outcome
ORDER BY at DESC, id DESC LIMIT $take`;

/** Longer targets are cut: an entry tells of a deed, it does not repeat a body. */
const MOST_TARGET_CHARS = 500;
/** As many as a reason that comes over HTTP may have. */
export const MOST_WHY_CHARS = 500;

/** An entry to be kept, with the reason where one was given. */
type Deed = Omit<AuditEntry, "id" | "at" | "why"> & { readonly why?: string | undefined };

/** Adds an entry to the audit log. Nothing removes one. */
export async function keepAudit(graph: Graph, deed: Deed, at: Date): Promise<void> {
  const target = deed.target.slice(0, MOST_TARGET_CHARS);
  const why = deed.why?.slice(0, MOST_WHY_CHARS) ?? null;
  await inWriteTransaction(graph, ({ note }) =>
    note(KEEP, { entry: { ...deed, target, why, at: at.toISOString() } }),
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
