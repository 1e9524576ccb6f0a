import type { NodeType } from "../claim.ts";
import { NODES } from "../ontology.ts";

/** "article" for one, "articles" for any other count. Every plural of the ontology is a regular one. */
export function nounOf(label: NodeType, count: number): string {
  const { plural } = NODES[label];
  return count === 1 ? plural.replace(/s$/, "") : plural;
}
