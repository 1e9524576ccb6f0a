import type { EncoderLayout, MaxoutLayer } from "../../weights/compiled-model.ts";
import { PIECES, WIDTH } from "../wasm/vectors.ts";
import { CHUNK_ROWS, ROW_BYTES, roundedRows, type Workspace } from "./workspace.ts";

/** Rows of zeros that must stand before and after each block: what the window layers can see. */
export const CONTEXT = 4;

export interface Encoder {
  /** Runs the window layers over the first so many rows of `rows[0]`; returns where the result is. */
  run(count: number): number;
}

/**
 * The window layers: each token's vector with those beside it, four times over. The rows of a matrix stand one after
 * another in memory, so the window of a row is simply three rows read as one.
 */
export function createEncoder(workspace: Workspace, layout: EncoderLayout): Encoder {
  return {
    run: (count) => {
      let [from, to] = workspace.rows;
      for (const layer of layout.windows) {
        for (let row = 0; row < count; row += CHUNK_ROWS)
          runWindows(workspace, layer, { from, to, row, rows: Math.min(CHUNK_ROWS, count - row) });
        [from, to] = [to, from];
      }
      return from;
    },
  };
}

interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly rows: number;
}

function runWindows(workspace: Workspace, layer: MaxoutLayer, { from, to, row, rows }: Chunk): void {
  const { run } = workspace.kernel;
  const { weights, pieces } = workspace;
  const at = row * ROW_BYTES;
  run.gemm(
    from + at - ROW_BYTES,
    ROW_BYTES,
    roundedRows(rows),
    layer.inputs,
    weights + layer.weights,
    weights + layer.bias,
    pieces,
    PIECES * WIDTH,
  );
  const [gain, bias] = [weights + layer.gain, weights + layer.normBias];
  run.maxoutNorm(pieces, rows, gain, bias, from + at, ROW_BYTES, to + at);
}
