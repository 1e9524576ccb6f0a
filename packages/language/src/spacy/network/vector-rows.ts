import type { VectorKeys } from "../../weights/compiled-model.ts";
import type { Workspace } from "./workspace.ts";

/** Finds the row of a word's vector. */
export interface VectorRows {
  /** The row, or -1 for a word without a vector. */
  find(key: bigint): number;
}

/** Null for a model without word vectors. */
export function createVectorRows(workspace: Workspace, layout: VectorKeys | null): VectorRows | null {
  if (layout === null) return null;
  const { kernel, weights } = workspace;
  const keys = new BigUint64Array(kernel.bytes.buffer, weights + layout.keys, layout.count);
  const rows = new Int32Array(kernel.bytes.buffer, weights + layout.rows, layout.count);
  return {
    find: (key) => {
      let [low, high] = [0, keys.length - 1];
      while (low <= high) {
        const middle = (low + high) >> 1;
        const found = keys[middle] ?? 0n;
        if (found === key) return rows[middle] ?? -1;
        if (found < key) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
  };
}
