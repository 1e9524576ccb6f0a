import { COLUMN_TILE, packPanels } from "../spacy/wasm/matrix.ts";
import type { LinearLayout, Offset } from "./compiled-model.ts";

const ALIGNMENT = 16;

/** Gathers weights one after another, each at a place the kernel can read from. */
export interface WeightImage {
  add(numbers: Float32Array | Int32Array | BigUint64Array): Offset;
  /** A layer of `outputs` numbers, packed for `tile` columns at a time. */
  addLinear(weights: Float32Array, bias: Float32Array | null, outputs: number, tile?: number): LinearLayout;
  bytes(): Uint8Array;
}

export function createWeightImage(): WeightImage {
  const parts: { readonly at: Offset; readonly bytes: Uint8Array }[] = [];
  let end = 0;
  const add: WeightImage["add"] = (numbers) => {
    const at = end;
    parts.push({ at, bytes: new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength) });
    end = Math.ceil((at + numbers.byteLength) / ALIGNMENT) * ALIGNMENT;
    return at;
  };
  return {
    add,
    addLinear: (weights, bias, outputs, tile = COLUMN_TILE) => {
      const inputs = weights.length / outputs;
      const filled = Math.ceil(outputs / tile) * tile;
      const padded = new Float32Array(filled);
      if (bias !== null) padded.set(bias);
      const at = add(packPanels(weights, outputs, inputs, tile));
      return { inputs, outputs: filled, weights: at, bias: add(padded) };
    },
    bytes: () => {
      const image = new Uint8Array(end);
      for (const part of parts) image.set(part.bytes, part.at);
      return image;
    },
  };
}
