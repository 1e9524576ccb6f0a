import type { Graph } from "@cursus/graph";

/** Dates of events that none of the claims for them states. */
export async function datesNotStated(graph: Graph): Promise<readonly string[]> {
  const rows = await graph.read(`
MATCH (e:Event)<-[:EVIDENCE_FOR]-(c:Claim) WHERE e.date IS NOT NULL
WITH e, collect(c.date) AS stated WHERE NOT e.date IN stated
RETURN e.date AS date ORDER BY date`);
  return rows.map(({ date }) => String(date));
}
