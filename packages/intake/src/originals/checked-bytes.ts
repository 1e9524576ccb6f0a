import { createHash } from "node:crypto";
import { CursusError } from "@cursus/kernel";

/** SHA-256 of bytes, in hex. */
export function bytesHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The bytes, if they are those of the hash. Throws OriginalsFailed: somebody has changed them, or a disk has. */
export function checkedBytes(bytes: Uint8Array, sha256: string): Uint8Array {
  if (bytesHash(bytes) === sha256) return bytes;
  throw new CursusError("OriginalsFailed", `the original ${sha256} is not what it was`);
}

/** True for a hash as `bytesHash` gives it: nothing else may become part of a path. */
export const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
