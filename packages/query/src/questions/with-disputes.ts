import type { GraphReader } from "@cursus/graph/reading";
import type { Answer } from "../answer.ts";
import { disputesNoticed } from "../rows/disputes.ts";
import { withRivalAgents } from "./rival-agents.ts";

/** Adds to an answer where the articles contradict one another about its rows, with the sentences of both sides. */
export function withDisputes(reader: GraphReader, answer: Answer): Answer {
  const ids = answer.rows.filter(({ kind }) => kind === "event" || kind === "tenure").map(({ id }) => id);
  const disputes = disputesNoticed(reader, ids);
  if (disputes.length === 0) return answer;
  const told = withRivalAgents(answer, disputes);
  const says = [told.says, ...disputes.map((dispute) => `Disputed: ${dispute.says}`)].join("\n");
  return { ...told, says, related: [...told.related, ...disputes] };
}
