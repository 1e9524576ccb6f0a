import { CursusError } from "@cursus/kernel";
import type { Graph } from "./connect.ts";
import { runAlone } from "./transaction.ts";

const HELD = `
CALL () { MATCH (a:Article|PastArticle|Judgement|Submission) RETURN count(a) AS count }
CALL () { OPTIONAL MATCH (lane:Lane {id: 'lane'}) RETURN lane.restoring AS restoring }
RETURN count, restoring`;

const CLEAR = `
MATCH (n) WHERE NOT n:Lane AND NOT n:SchemaVersion
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`;

/**
 * Throws GraphNotEmpty where articles or judgements are on record. What a restore of the same backup left when
 * it was broken off is cleared away.
 */
export async function assertNothingOnRecord(graph: Graph, restoring?: string): Promise<void> {
  const [found] = await graph.read(HELD);
  if (Number(found?.count ?? 0) === 0) return;
  if (restoring !== undefined && found?.restoring === restoring) {
    await runAlone(graph, CLEAR);
    return;
  }
  throw new CursusError("GraphNotEmpty", "articles are on record or handed in already", {
    advice: "Use an empty database: `cursus down`, another CURSUS_HOME, `cursus up`.",
  });
}
