import type { LinearLayout } from "../../weights/compiled-model.ts";
import { FLOAT_BYTES, ROW_BYTES, roundedRows, type Workspace } from "./workspace.ts";

export interface Tagger {
  /** Scores the rows at `vectors`; then `tagAt` tells the best tag of each. */
  run(vectors: number, rows: number): void;
  /** Index of the best tag of a row. */
  tagAt(row: number): number;
}

/** One linear layer; the best score wins, the first among equals. */
export function createTagger(workspace: Workspace, layout: LinearLayout, tags: number): Tagger {
  const { kernel, weights, tagScores } = workspace;
  return {
    run: (vectors, rows) =>
      kernel.run.gemm(
        vectors,
        ROW_BYTES,
        roundedRows(rows),
        layout.inputs,
        weights + layout.weights,
        weights + layout.bias,
        tagScores,
        layout.outputs,
      ),
    tagAt: (row) => bestOf(kernel.floats, tagScores / FLOAT_BYTES + row * layout.outputs, tags),
  };
}

function bestOf(scores: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let index = 1; index < count; index++)
    if ((scores[from + index] ?? 0) > (scores[from + best] ?? 0)) best = index;
  return best;
}
