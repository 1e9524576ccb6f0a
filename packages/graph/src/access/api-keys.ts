import { CursusError, hasWord } from "@cursus/kernel";
import type { Graph } from "../connect.ts";
import type { GraphReader } from "../read.ts";
import { inWriteTransaction } from "../transaction.ts";

/** A key for the HTTP API as it is kept: never the secret, only its hash. Moments are ISO, in UTC. */
export interface ApiKey {
  readonly id: string;
  /** Whose it is, or what for. */
  readonly name: string;
  readonly role: string;
  /** SHA-256 of the secret, hex. */
  readonly hash: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

const FIELDS = `k.id AS id, k.name AS name, k.role AS role, k.hash AS hash, k.createdAt AS createdAt,
  k.expiresAt AS expiresAt, k.revokedAt AS revokedAt`;
const CREATE = "CREATE (k:ApiKey) SET k = $key RETURN count(*) AS written";
const FIND = `MATCH (k:ApiKey {id: $id}) RETURN ${FIELDS}`;
const LIST = `MATCH (k:ApiKey) RETURN ${FIELDS} ORDER BY createdAt, id`;
const REVOKE = `
MATCH (k:ApiKey {id: $id})
SET k.revokedAt = coalesce(k.revokedAt, $at)
RETURN ${FIELDS}`;

/**
 * Keeps a key. Outside the record: no dump, no rebuild and no restore touches it. Throws UsageInvalid for a name
 * without a letter or digit: nobody could tell later whose key it is.
 */
export async function keepApiKey(graph: Graph, key: ApiKey): Promise<void> {
  if (!hasWord(key.name))
    throw new CursusError("UsageInvalid", "name: a key has a name", {
      advice: "Say whose it is, or what for.",
    });
  const present = Object.fromEntries(Object.entries(key).filter(([, value]) => value !== null));
  await inWriteTransaction(graph, ({ note }) => note(CREATE, { key: present }));
}

export async function findApiKey(reader: GraphReader, id: string): Promise<ApiKey | null> {
  const [found] = await reader.read(FIND, { id });
  return (found as unknown as ApiKey | undefined) ?? null;
}

/** Every key ever made, the oldest first. */
export async function listApiKeys(reader: GraphReader): Promise<readonly ApiKey[]> {
  return (await reader.read(LIST)) as unknown as readonly ApiKey[];
}

/** Ends a key from now on; null where there is none of this id. */
export async function revokeApiKey(graph: Graph, id: string, at: Date): Promise<ApiKey | null> {
  const [found] = await inWriteTransaction(graph, ({ note }) => note(REVOKE, { id, at: at.toISOString() }));
  return (found as unknown as ApiKey | undefined) ?? null;
}
