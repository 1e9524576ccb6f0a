import type { GraphReader } from "@cursus/graph/reading";
import type { Answer } from "../answer.ts";
import { loadContradictions } from "../rows/load.ts";
import { withRivalAgents } from "./rival-agents.ts";

const ABOUT_THESE = `
  CALL () {
    MATCH (one:Event)<-[:ABOUT]-(contradiction:Contradiction) WHERE one.id IN $ids RETURN contradiction
    UNION MATCH (one:Tenure)<-[:ABOUT]-(contradiction:Contradiction) WHERE one.id IN $ids RETURN contradiction
  }
  RETURN DISTINCT contradiction.id AS id ORDER BY id LIMIT $most`;

/** More of them than this are to be asked for by themselves. */
const MOST = 10;

/** Adds to an answer where the articles contradict one another about its rows, with the sentences of both sides. */
export async function withDisputes(reader: GraphReader, answer: Answer): Promise<Answer> {
  const ids = answer.rows.filter(({ kind }) => kind === "event" || kind === "tenure").map(({ id }) => id);
  if (ids.length === 0) return answer;
  const found = await reader.read(ABOUT_THESE, { ids, most: MOST });
  const disputes = await loadContradictions(
    reader,
    found.map(({ id }) => String(id)),
  );
  if (disputes.length === 0) return answer;
  const told = withRivalAgents(answer, disputes);
  const says = [told.says, ...disputes.map((dispute) => `Disputed: ${dispute.says}`)].join("\n");
  return { ...told, says, related: [...told.related, ...disputes] };
}
