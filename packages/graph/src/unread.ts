import type { Graph } from "./connect.ts";
import { rereadArticles } from "./reread.ts";

/** Begins the name of the reader in receipts of articles that no reader could read; their language follows. */
export const UNREAD = "unread:";

const UNREAD_IN = `
UNWIND $readers AS reader
MATCH (r:Receipt {extractor: reader}) WHERE r.outcome IN ['recorded', 'superseded']
RETURN r.id AS version ORDER BY version LIMIT $limit`;

/** As many at a time, so that one transaction stays within its seconds. */
const MOST = 200;

/**
 * Puts articles that nobody could read back among what waits, now that somebody reads their languages. Returns
 * how many.
 */
export async function rereadUnread(graph: Graph, languages: readonly string[]): Promise<number> {
  const readers = languages.map((language) => UNREAD + language);
  let put = 0;
  for (;;) {
    const rows = await graph.read(UNREAD_IN, { readers, limit: MOST });
    const damaged = rows.map(({ version }) => ({
      version: String(version),
      articleId: null,
      kind: "changed" as const,
    }));
    const again = rows.length === 0 ? [] : await rereadArticles(graph, { damaged, strays: [] });
    if (again.length === 0) return put;
    put += again.length;
  }
}
