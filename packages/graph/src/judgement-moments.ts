import type { GraphReader } from "./read.ts";

const MOMENTS = `
MATCH (e:JudgementEntry) WHERE e.recordedTo IS NULL
RETURN e.judgement AS id, toString(e.recordedFrom) AS at`;

/** When each judgement in force was made, as an ISO moment, by its id. */
export async function judgementMoments(reader: GraphReader): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.read(MOMENTS);
  return new Map(rows.map(({ id, at }) => [String(id), String(at)]));
}
