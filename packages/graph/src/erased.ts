import type { StatementReader } from "./read.ts";

const ERASED = "UNWIND $hashes AS hash MATCH (t:Tombstone) WHERE hash IN t.hashes RETURN DISTINCT hash";

/**
 * Those of the texts, by SHA-256, for which a tombstone stands: they are not taken in again, and no bytes of them
 * are to be kept.
 */
export async function erasedAmong(
  reader: StatementReader,
  hashes: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await reader.read(ERASED, { hashes });
  return new Set(rows.map(({ hash }) => String(hash)));
}
