import { type GraphReader, judgementMoments } from "@cursus/graph";
import type { Judgement } from "@cursus/graph-schema";

/** A judgement with the moment it was made; null where the record does not know it. */
type DatedJudgement = Judgement & { readonly at: string | null };

export async function withMoments(
  graph: GraphReader,
  judgements: readonly Judgement[],
): Promise<DatedJudgement[]> {
  const moments = await judgementMoments(graph);
  return judgements.map((one) => ({ ...one, at: moments.get(one.id) ?? null }));
}
