import { CursusError } from "@cursus/kernel";
import bitIterator from "unbzip2-stream/lib/bit_iterator.js";
import bzip2 from "unbzip2-stream/lib/bzip2.js";

/** A level's worth of bytes in a block before packing, and what its tables may take beside them. */
const LEVEL_BYTES = 100_000;
const TABLES_BYTES = 25_000;

/**
 * A stream of bzip2 (one or several, one after the other, as encyclopaedias' dumps have them) unpacked, a block in
 * memory. Reading it throws where the bytes are broken or break off, and on a block that is made to fill the memory.
 */
export async function* bunzip(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ahead: Uint8Array[] = [];
  let received = 0;
  let level = 0;
  let checksum: number | null = null;
  let bits: ReturnType<typeof bitIterator> | null = null;
  function* blocks(leastBytes: () => number): Generator<Uint8Array> {
    bits ??= bitIterator(() => ahead.shift());
    while (received - bits.bytesRead > leastBytes()) {
      if (level === 0) {
        level = bzip2.header(bits);
        checksum = 0;
        continue;
      }
      const size = level * LEVEL_BYTES;
      const block = blockOf();
      checksum = bzip2.decompress(bits, block.add, new Int32Array(size), size, checksum ?? 0);
      if (checksum === null) level = 0;
      else yield block.bytes();
    }
  }
  for await (const chunk of stream) {
    ahead.push(chunk);
    received += chunk.length;
    // The decoder cannot wait: it begins a block when all of it must be there.
    yield* blocks(() => TABLES_BYTES + level * LEVEL_BYTES);
  }
  if (received > 0) yield* blocks(() => 0);
  if (checksum !== null) throw new Error("it breaks off");
}

const FIRST_BYTES = 1_048_576;
/** Text has no long runs of one character: a block of it never becomes so large. */
const MAX_BLOCK_BYTES = 8 * FIRST_BYTES;

function blockOf() {
  let bytes = Buffer.allocUnsafe(FIRST_BYTES);
  let length = 0;
  return {
    add: (byte: number): void => {
      if (length === bytes.length) bytes = larger(bytes);
      bytes[length] = byte;
      length += 1;
    },
    bytes: (): Uint8Array => bytes.subarray(0, length),
  };
}

function larger(bytes: Buffer): Buffer<ArrayBuffer> {
  if (bytes.length >= MAX_BLOCK_BYTES)
    throw new CursusError("ArticleTooLarge", "it is packed so that it would fill the memory");
  return Buffer.concat([bytes, Buffer.allocUnsafe(bytes.length)]);
}
