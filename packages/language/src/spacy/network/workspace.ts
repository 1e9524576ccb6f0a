import type { StoredModel } from "../../weights/compiled-model.ts";
import { createKernel, type Kernel } from "../wasm/kernel.ts";
import { HIDDEN, HIDDEN_PIECES, PIECES, WIDTH } from "../wasm/vectors.ts";

export const FLOAT_BYTES = 4;
export const ROW_BYTES = WIDTH * FLOAT_BYTES;

/** Rows of the matrices that are worked on at once: tokens and the padding between blocks. */
export const BATCH_ROWS = 1_024;
/** Rows between two matrix products, so that what one writes is still in the processor's cache for the next step. */
export const CHUNK_ROWS = 64;
/** Rows that a product may read or write beyond the last one. */
const MARGIN_ROWS = 8;
/** Words whose vectors are kept. */
export const VECTOR_SLOTS = 8_192;

/** Places in the kernel's memory, shared by all networks of one engine, which run one after another. */
export interface Workspace {
  readonly kernel: Kernel;
  /** Where the weights begin; layouts count from here. */
  readonly weights: number;
  /** Two matrices of token vectors, for the step before and the step after. */
  readonly rows: readonly [number, number];
  /** Maxout pieces of one chunk. */
  readonly pieces: number;
  /** Concatenated embeddings of one chunk. */
  readonly inputs: number;
  /** Token vectors reduced for a transition system. */
  readonly reduced: number;
  /** What each token adds to a transition system's hidden layer; row 0 is for no token. */
  readonly table: number;
  readonly tagScores: number;
  readonly zeros: number;
}

/** A kernel with the model's weights and room for a batch. */
export function createWorkspace({ description, readWeights }: StoredModel): Workspace {
  const { shared, nameEncoder, parser, names, tagger } = description;
  const inputBytes = Math.max(shared.mix.inputs, nameEncoder.mix.inputs) * FLOAT_BYTES;
  const tableBytes = Math.max(parser.features, names.features) * HIDDEN * HIDDEN_PIECES * FLOAT_BYTES;
  const rows = BATCH_ROWS + MARGIN_ROWS;
  const sizes = {
    weights: description.weightBytes,
    rows: rows * ROW_BYTES,
    pieces: (CHUNK_ROWS + MARGIN_ROWS) * ROW_BYTES * PIECES,
    inputs: (CHUNK_ROWS + MARGIN_ROWS) * inputBytes,
    reduced: rows * HIDDEN * FLOAT_BYTES,
    table: rows * tableBytes,
    tagScores: rows * tagger.outputs * FLOAT_BYTES,
    zeros: ROW_BYTES,
  };
  const slots = 2 * VECTOR_SLOTS * ROW_BYTES;
  const total = Object.values(sizes).reduce((sum, size) => sum + size, sizes.rows + slots);
  const kernel = createKernel(total);
  const at = kernel.reserve(sizes.weights);
  readWeights(kernel.bytes.subarray(at, at + sizes.weights));
  const row = () => kernel.reserve(sizes.rows) + ROW_BYTES;
  return {
    kernel,
    weights: at,
    rows: [row(), row()],
    pieces: kernel.reserve(sizes.pieces),
    inputs: kernel.reserve(sizes.inputs),
    reduced: kernel.reserve(sizes.reduced),
    table: kernel.reserve(sizes.table),
    tagScores: kernel.reserve(sizes.tagScores),
    zeros: kernel.reserve(sizes.zeros),
  };
}

/** The next multiple of four rows: matrix products take four at a time. */
export const roundedRows = (rows: number): number => (rows + 3) & ~3;
