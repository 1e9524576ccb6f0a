import type { GraphReader } from "@cursus/graph/reading";
import type { ClaimRow } from "../answer.ts";
import { toClaimRow } from "./claim-row.ts";
import { CLAIM } from "./fragments.ts";

const CLAIMS = `
  UNWIND range(0, size($ids) - 1) AS place
  MATCH (claim:Claim {id: $ids[place]})-[:STATED_IN]->(version:ArticleVersion)<-[:HAS_VERSION]-(article:Article)
  RETURN ${CLAIM} AS found ORDER BY place`;

/** The claims with these ids, in their order; an id that is no claim's is left out. */
export async function loadClaims(reader: GraphReader, ids: readonly string[]): Promise<readonly ClaimRow[]> {
  if (ids.length === 0) return [];
  return (await reader.read(CLAIMS, { ids: [...ids] })).map(({ found }) => toClaimRow(found));
}
