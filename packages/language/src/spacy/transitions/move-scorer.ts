import type { TransitionLayout } from "../../weights/compiled-model.ts";
import { FLOAT_BYTES, ROW_BYTES, roundedRows, type Workspace } from "../network/workspace.ts";
import type { Scorer } from "../wasm/kernel.ts";
import { HIDDEN, HIDDEN_PIECES } from "../wasm/vectors.ts";

/** Scores the moves of a transition system from the tokens that its state looks at. */
export interface MoveScorer {
  /** Works out what each row adds to the hidden layer; must come before `score`. */
  prepare(vectors: number, rows: number): void;
  /** The rows that the state looks at, -1 for none; to be written before `score`. */
  readonly ids: Int32Array;
  /** The scores of all moves, overwritten by the next call. */
  readonly scores: Float32Array;
  score(): void;
}

export function createMoveScorer(workspace: Workspace, layout: TransitionLayout, run: Scorer): MoveScorer {
  const { kernel, weights, reduced, table } = workspace;
  const { reduce, lower, upper } = layout;
  const ids = kernel.reserve(layout.features * FLOAT_BYTES);
  const hidden = kernel.reserve(HIDDEN * FLOAT_BYTES);
  const scores = kernel.reserve(upper.outputs * FLOAT_BYTES);
  const [upperWeights, upperBias] = [weights + upper.weights, weights + upper.bias];
  const rowBytes = layout.features * HIDDEN * HIDDEN_PIECES * FLOAT_BYTES;
  return {
    ids: new Int32Array(kernel.bytes.buffer, ids, layout.features),
    scores: new Float32Array(kernel.bytes.buffer, scores, layout.moves.length),
    score: () =>
      run(ids, table, weights + layout.lowerBias, upperWeights, upperBias, upper.outputs, hidden, scores),
    prepare: (vectors, rows) => {
      const count = roundedRows(rows);
      const [reduceWeights, reduceBias] = [weights + reduce.weights, weights + reduce.bias];
      kernel.run.gemm(vectors, ROW_BYTES, count, reduce.inputs, reduceWeights, reduceBias, reduced, HIDDEN);
      const padding = weights + layout.padding;
      kernel.bytes.copyWithin(table, padding, padding + rowBytes);
      const [lowerWeights, lowerBias] = [weights + lower.weights, weights + lower.bias];
      const out = table + rowBytes;
      const stride = HIDDEN * FLOAT_BYTES;
      kernel.run.gemm(reduced, stride, count, HIDDEN, lowerWeights, lowerBias, out, lower.outputs);
    },
  };
}

/** A run of moves of one kind: `from` to `to`, the second not included. */
export interface MoveRange {
  readonly from: number;
  readonly to: number;
}

/** Where the moves of each kind stand; moves of a kind stand together. */
export function rangesByKind(moves: TransitionLayout["moves"]): ReadonlyMap<string, MoveRange> {
  const ranges = new Map<string, MoveRange>();
  for (const [index, { kind }] of moves.entries())
    ranges.set(kind, { from: ranges.get(kind)?.from ?? index, to: index + 1 });
  return ranges;
}

/** The best move of a range, if it is better than `best`, else `best`; -1 stands for none yet. */
export function betterMove(scores: Float32Array, range: MoveRange, best: number): number {
  let winner = best;
  let top = best < 0 ? Number.NEGATIVE_INFINITY : (scores[best] ?? 0);
  for (let move = range.from; move < range.to; move++) {
    const score = scores[move] ?? 0;
    if (score > top) {
      top = score;
      winner = move;
    }
  }
  return winner;
}
