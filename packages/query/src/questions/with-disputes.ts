import type { GraphReader } from "@cursus/graph/reading";
import type { Answer } from "../answer.ts";
import { toContradictionRow } from "../rows/contradiction-row.ts";
import { CONTRADICTION } from "../rows/fragments.ts";
import { withRivalAgents } from "./rival-agents.ts";

const ABOUT_THESE = `
  CALL () {
    MATCH (one:Event)<-[:ABOUT]-(contradiction:Contradiction) WHERE one.id IN $ids RETURN contradiction
    UNION MATCH (one:Tenure)<-[:ABOUT]-(contradiction:Contradiction) WHERE one.id IN $ids RETURN contradiction
  }
  WITH DISTINCT contradiction ORDER BY contradiction.id LIMIT $most
  RETURN ${CONTRADICTION} AS contradiction ORDER BY contradiction.id`;

/** More of them than this are to be asked for by themselves. */
const MOST = 10;

/** Adds to an answer where the articles contradict one another about its rows, with the sentences of both sides. */
export async function withDisputes(reader: GraphReader, answer: Answer): Promise<Answer> {
  const ids = answer.rows.filter(({ kind }) => kind === "event" || kind === "tenure").map(({ id }) => id);
  if (ids.length === 0) return answer;
  const found = await reader.read(ABOUT_THESE, { ids, most: MOST });
  const disputes = found.map(({ contradiction }) => toContradictionRow(contradiction));
  if (disputes.length === 0) return answer;
  const told = withRivalAgents(answer, disputes);
  const says = [told.says, ...disputes.map((dispute) => `Disputed: ${dispute.says}`)].join("\n");
  return { ...told, says, related: [...told.related, ...disputes] };
}
