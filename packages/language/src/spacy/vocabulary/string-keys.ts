import type { Kernel } from "../wasm/kernel.ts";
import { SYMBOLS } from "./symbols.ts";

/** Longest string hashed inside the kernel's buffer, in UTF-8 bytes; longer ones are cut, as no word is so long. */
const MAX_BYTES = 8_192;
const encoder = new TextEncoder();

/** Turns strings into the 64-bit keys that spaCy's tables are kept by. */
export interface StringKeys {
  readonly keyOf: (text: string) => bigint;
}

export function createStringKeys(kernel: Kernel): StringKeys {
  const buffer = kernel.reserve(MAX_BYTES + 8);
  const result = kernel.reserve(8);
  return {
    keyOf: (text) => {
      const symbol = SYMBOLS.get(text);
      if (symbol !== undefined) return symbol;
      const { written } = encoder.encodeInto(text, kernel.bytes.subarray(buffer, buffer + MAX_BYTES));
      kernel.bytes.fill(0, buffer + written, buffer + written + 8);
      kernel.run.hash64(buffer, written, result);
      return kernel.keys[result / 8] ?? 0n;
    },
  };
}
