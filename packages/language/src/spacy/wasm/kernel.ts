import { assemble } from "./assembler.ts";
import { embed, hash64 } from "./hashing.ts";
import { gemm } from "./matrix.ts";
import { maxoutNorm, scorer } from "./vectors.ts";

const PAGE_BYTES = 65_536;

/** The arithmetic of the engine. All arguments are byte offsets into the kernel's memory, or sizes. */
export interface KernelFunctions {
  gemm(x: number, stride: number, n: number, k: number, w: number, b: number, y: number, m: number): void;
  maxoutNorm(
    u: number,
    n: number,
    gain: number,
    bias: number,
    residual: number,
    residualStride: number,
    out: number,
  ): void;
  scoreParser: Scorer;
  scoreNames: Scorer;
  hash64(text: number, length: number, out: number): void;
  embed(key: number, table: number, rows: number, seed: number, out: number): void;
}

export type Scorer = (
  ids: number,
  table: number,
  bias: number,
  upper: number,
  upperBias: number,
  moves: number,
  hidden: number,
  scores: number,
) => void;

/** Memory with the functions that compute in it, and a pointer to the free part of it. */
export interface Kernel {
  readonly run: KernelFunctions;
  readonly bytes: Uint8Array;
  readonly floats: Float32Array;
  readonly words: Int32Array;
  readonly keys: BigUint64Array;
  /** Reserves zeroed memory, aligned to 16 bytes; returns its byte offset. Never given back. */
  reserve(bytes: number): number;
}

/** The kernel is assembled at start from the functions beside this file: no binary and no tool to build one. */
const module = new WebAssembly.Module(
  assemble([gemm, maxoutNorm, scorer("scoreParser", 8), scorer("scoreNames", 3), hash64, embed]),
);

/** A kernel with so much memory; asking for more than that throws. */
export function createKernel(bytes: number): Kernel {
  const pages = Math.ceil(bytes / PAGE_BYTES) + 1;
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { exports } = new WebAssembly.Instance(module, { host: { memory } });
  let free = 16;
  return {
    run: exports as unknown as KernelFunctions,
    bytes: new Uint8Array(memory.buffer),
    floats: new Float32Array(memory.buffer),
    words: new Int32Array(memory.buffer),
    keys: new BigUint64Array(memory.buffer),
    reserve: (wanted) => {
      const offset = free;
      free += Math.ceil(wanted / 16) * 16;
      if (free > memory.buffer.byteLength) throw new RangeError("the kernel's memory is used up");
      return offset;
    },
  };
}
